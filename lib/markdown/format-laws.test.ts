import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnKey } from '../notation/columns';
import { documents } from '../testing/documents';
import { fixtures } from '../testing/fixtures';
import { mutated, mutations } from '../testing/mutations';
import { runs } from '../testing/runs';
import { format } from './format';
import { normal } from './normal';
import { parse } from './parse';
import type { Span, SubtaskSource } from './document/source';

const options = runs(100);

/** A text in canonical form; undefined where formatting was refused. */
function formatted(text: string): string | undefined {
  const document = parse(text);
  const result = format(document, document.plan);
  return result.ok ? result.value : undefined;
}

/**
 * The words of a text, sorted, but those that the plan holds and the canonical form spells anew, says once or leaves out:
 * terms, labels of the fields that count, the head of a Stream column, signs in boxes, `none`, and numbers of a list.
 */
function words(opened: string): readonly string[] {
  const { text, phases, rows, items } = parse(opened).source;
  const spelled: Span[] = [
    ...[...rows.values(), ...items.values()].flatMap(({ terms }) =>
      terms.flatMap((own) => own.terms.map(({ span }) => span)),
    ),
    ...[...items.values()].flatMap(({ fields }) =>
      fields
        .filter(({ shadowed }) => !shadowed)
        .map(({ whole, value }) => ({ start: whole.start, end: value.start })),
    ),
    ...[...items.values()].flatMap(({ box, subtasks }) => [...(box ? [box] : []), ...boxesOf(subtasks)]),
    ...phases.flatMap(({ table }) =>
      (table?.head ?? [])
        .filter((_, at) => columnKey(table?.columns[at] ?? '') === 'stream')
        .map(({ header }) => header),
    ),
  ];
  let rest = '';
  let from = 0;
  for (const { start, end } of spelled.sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  const bare = (rest + text.slice(from)).replace(/^[ \t]*\d+[.)][ \t]/gm, ' ').replace(/\bnone\b/gi, ' ');
  return (bare.toLowerCase().match(/[\p{L}\p{N}\p{M}\p{So}]+/gu) ?? []).sort();
}

const boxesOf = (subtasks: readonly SubtaskSource[]): readonly Span[] =>
  subtasks.flatMap(({ box, inner }) => [...(box ? [box] : []), ...boxesOf(inner)]);

/** Words that a text has more often than another. */
function lostWords(before: string, after: string): readonly string[] {
  const left = [...words(after)];
  return words(before).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('the laws of the canonical form', () => {
  it.each(fixtures)('no word of $name is lost', ({ text }) => {
    expect(lostWords(text, formatted(text) ?? '')).toEqual([]);
  });

  it('no word is lost, and none is refused, over generated documents', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(lostWords(text, formatted(text) ?? '')).toEqual([]);
      }),
      options,
    );
  });

  it('formatting twice is formatting once, and the plan is the same, whatever was done to a document', () => {
    let refused = 0;
    fc.assert(
      fc.property(documents, mutations, (whole, changes) => {
        const text = mutated(whole, changes);
        const once = formatted(text);
        if (once === undefined) {
          refused++;
          return;
        }
        expect(formatted(once)).toBe(once);
        expect(normal(parse(once).plan)).toEqual(normal(parse(text).plan));
      }),
      options,
    );
    expect(refused).toBeLessThanOrEqual(options.numRuns / 20);
  });
});
