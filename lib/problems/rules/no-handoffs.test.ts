import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { fixture } from '../../testing/fixtures';
import { noHandoffs } from './no-handoffs';

describe('no-handoffs', () => {
  const without = /\n### Communication\n[^]*?(?=\n## )/;

  it('finds streams that never tell each other anything', () => {
    const { plan, context } = parse(fixture('canonical').replace(without, ''));
    expect(noHandoffs.find(plan, context)).toEqual([
      {
        message:
          '3 streams work on this plan and nothing is handed over between them; say under Communication who tells whom what, and when.',
        at: [],
      },
    ]);
  });

  it('is silent where only one stream works', () => {
    expect(
      told(
        noHandoffs,
        parse(
          fixture('canonical')
            .replace(without, '')
            .replaceAll(
              /\b(Stream: |page \| |shape \| |storage \| |reader \| |form \| |switch \| )(?:web|reader|intake)/g,
              '$1web',
            ),
        ),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(noHandoffs, canonicalWith())).toEqual([]);
  });
});
