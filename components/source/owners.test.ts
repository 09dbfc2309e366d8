import { describe, expect, it } from 'vitest';
import { ownersOf } from './owners';

describe('ownersOf', () => {
  it('gives each line to the innermost entity that has it', () => {
    const owners = ownersOf({
      text: '',
      lines: new Map([
        ['c1', { first: 3, last: 4 }],
        ['p1', { first: 1, last: 6 }],
      ]),
    });
    expect([0, 1, 2, 3, 4, 5, 6].map((line) => owners.get(line))).toEqual([
      'p1',
      'p1',
      'c1',
      'c1',
      'p1',
      'p1',
      undefined,
    ]);
  });
});
