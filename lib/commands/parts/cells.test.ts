import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../plan/types';
import { withCells } from './cells';

const est = { label: 'Est', value: '3h' };
const who = { label: 'Who', value: 'Us' };
const labels = ['**Est**', 'Who', 'Team Size'];

describe('cells that are set anew', () => {
  it('change where they stand, whatever the case of the label, in one line', () => {
    expect(withCells([est, who], { est: ' 5\n  h ' }, labels)).toEqual(
      ok([{ label: 'Est', value: '5 h' }, who]),
    );
    expect(withCells([est, who], { WHO: '' }, labels)).toEqual(ok([est, { label: 'Who', value: '' }]));
  });

  it('come behind the others, called as their column is, where they were not', () => {
    expect(withCells([who], { 'team  size': 'L', est: '1h' }, labels)).toEqual(
      ok([who, { label: 'Team Size', value: 'L' }, { label: '**Est**', value: '1h' }]),
    );
  });

  it('go where null is said, the first of one label, and nothing goes where none is', () => {
    expect(withCells([est, who], { Est: null }, labels)).toEqual(ok([who]));
    expect(withCells([who, est, est], { Est: null }, labels)).toEqual(ok([who, est]));
    expect(withCells([who], { Est: null }, labels)).toEqual(ok([who]));
  });

  it('are refused where no column is called so', () => {
    expect(withCells([est], { Est: '1h', Cost: '2' }, ['Est', 'Who'])).toEqual(
      fail('unknown-column', 'There is no place called “Cost” here; there is “Est”, “Who”.'),
    );
    expect(withCells([est], { Est: '1h' }, [])).toEqual(
      fail(
        'unknown-column',
        "There is no place called “Est” here: the table has only the format's own columns.",
      ),
    );
  });
});
