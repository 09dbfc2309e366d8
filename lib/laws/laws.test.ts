import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { documents } from '../testing/documents';
import { commandsFor, identityFault, sequenceFault } from '../testing/faults';
import { fixtures } from '../testing/fixtures';
import { cardCommand, gestures } from '../testing/gestures';
import { mutated, mutations } from '../testing/mutations';
import { runs } from '../testing/runs';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';

const options = runs(300);
const texts = fc.oneof(
  { weight: 4, arbitrary: documents },
  { weight: 1, arbitrary: fc.constantFrom(...fixtures.map(({ text }) => text)) },
);

describe.each(fixtures)('$name', ({ text }) => {
  it('comes back byte for byte where nothing was edited', () => {
    expect(identityFault(text)).toBeUndefined();
  });
});

describe('the laws, over generated documents and gestures', () => {
  it('identity: a plan that says the same is the same bytes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(identityFault(text)).toBeUndefined();
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
        expect(identityFault(text)).toBeUndefined();
      }),
      options,
    );
  });

  it('identity holds for texts with bytes flipped, lines deleted, doubled and swapped, cut anywhere', () => {
    fc.assert(
      fc.property(texts, mutations, (text, changes) => {
        expect(identityFault(mutated(text, changes))).toBeUndefined();
      }),
      options,
    );
  });

  it('agreement, fixed point, path independence and undo hold over sequences of commands', () => {
    const sequence = fc.array(gestures, { minLength: 1, maxLength: 50, size: 'max' });
    fc.assert(
      fc.property(texts, sequence, (text, picked) => {
        expect(sequenceFault(text, commandsFor(text, picked))).toBeUndefined();
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
        const after = print(document, next.value.plan).text.split(/\r\n|\n|\r/);
        expect(after).toHaveLength(before.length);
        expect(after.filter((line, at) => line !== before[at]).length).toBeLessThanOrEqual(1);
      }),
      options,
    );
  });
});
