import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../plan/apply';
import { normal } from '../plan/normal';
import { documents } from '../testing/documents';
import { fixtures } from '../testing/fixtures';
import { cardCommand, commandFor, gestures } from '../testing/gestures';
import { runs } from '../testing/runs';
import { parse } from './parse';
import { print } from './print';
import { verify } from './verify';
import type { Plan } from '../plan/types';
import type { Gesture } from '../testing/gestures';

const options = runs(500);
const texts = fc.oneof(
  { weight: 4, arbitrary: documents },
  { weight: 1, arbitrary: fc.constantFrom(...fixtures.map(({ text }) => text)) },
);

/** The plans that a sequence of gestures leads through; refused ones leave the plan as it is. */
function play(plan: Plan, sequence: readonly Gesture[]): Plan {
  return sequence.reduce((at, gesture) => {
    const command = commandFor(at, gesture);
    const next = command && apply(at, command);
    return next?.ok ? next.value : at;
  }, plan);
}

describe.each(fixtures)('$name', ({ text }) => {
  it('comes back byte for byte where nothing was edited', () => {
    const document = parse(text);
    expect(print(document, structuredClone(document.plan)).text).toBe(text);
  });
});

describe('the laws, over generated documents and gestures', () => {
  it('identity: a plan that says the same is the same bytes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = parse(text);
        expect(print(document, structuredClone(document.plan)).text).toBe(text);
      }),
      options,
    );
  });

  it('identity holds for any text at all', () => {
    const soup = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '#',
            '## Execution Plan',
            '### Phase 1',
            '- [ ] **a**',
            '```',
            '---',
            '|a|',
            '|-|',
            '<!--',
            '\r',
            '\n',
            '\t',
            '  ',
            '\u0000',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(soup, (text) => {
        const document = parse(text);
        expect(print(document, structuredClone(document.plan)).text).toBe(text);
      }),
      options,
    );
  });

  it('agreement, and a fixed point: what is printed reads as the plan, and prints as the same bytes', () => {
    fc.assert(
      fc.property(texts, fc.array(gestures, { minLength: 1, maxLength: 6 }), (text, sequence) => {
        const document = parse(text);
        const plan = play(document.plan, sequence);
        const written = print(document, plan).text;
        const reopened = parse(written);
        expect(normal(reopened.plan)).toEqual(normal(plan));
        expect(print(reopened, structuredClone(reopened.plan)).text).toBe(written);
        expect(verify(document, plan).ok).toBe(true);
      }),
      options,
    );
  });

  it('path independence: a deep copy prints the same, and what was there before comes back', () => {
    fc.assert(
      fc.property(texts, fc.array(gestures, { minLength: 1, maxLength: 6 }), (text, sequence) => {
        const document = parse(text);
        const plan = play(document.plan, sequence);
        expect(print(document, structuredClone(plan)).text).toBe(print(document, plan).text);
        expect(print(document, document.plan).text).toBe(text);
      }),
      options,
    );
  });

  it('locality: ticking changes one line, and lines that carry no changed fact are kept', () => {
    fc.assert(
      fc.property(texts, gestures, (text, [, a, b, c, d]) => {
        const document = parse(text);
        const command = cardCommand(document.plan, [2, a, b, c, d]);
        const next = command && apply(document.plan, command);
        if (!next?.ok) return;
        const before = text.split(/\r\n|\n|\r/);
        const after = print(document, next.value).text.split(/\r\n|\n|\r/);
        expect(after).toHaveLength(before.length);
        expect(after.filter((line, at) => line !== before[at]).length).toBeLessThanOrEqual(1);
      }),
      options,
    );
  });
});
