import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { match } from '../compare/match';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { verify } from '../markdown/verify';
import { slug } from '../notation/slug';
import { chunksOf } from '../plan/lookup';
import { documents } from '../testing/documents';
import { fixtures } from '../testing/fixtures';
import { commandFor, gestures } from '../testing/gestures';
import { runs } from '../testing/runs';
import { merge, mergeTexts } from './merge';
import type { EntityId, Plan } from '../plan/types';
import type { Gesture } from '../testing/gesture';
import type { Merged } from './merge';

const texts = fc.oneof(
  { weight: 4, arbitrary: documents },
  { weight: 1, arbitrary: fc.constantFrom(...fixtures.map(({ text }) => text)) },
);
const sequences = fc.array(gestures, { minLength: 1, maxLength: 4 });

function play(plan: Plan, sequence: readonly Gesture[]): Plan {
  return sequence.reduce((at, gesture) => {
    const command = commandFor(at, gesture);
    const next = command && apply(at, command);
    return next?.ok ? next.value.plan : at;
  }, plan);
}

/** What a document says after some gestures, and some words put around the plan where there is room. */
const words = fc.tuple(
  fc.constantFrom('', '', 'Above.\n\n'),
  fc.constantFrom('', '', '\n## More\n\nBelow.\n'),
);
function edited(
  text: string,
  sequence: readonly Gesture[],
  [above, below]: readonly [string, string],
): string {
  const document = parse(text);
  const eol = document.source.eol;
  const after = print(document, play(document.plan, sequence)).text;
  const mark = after.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + above.replaceAll('\n', eol) + after.slice(mark.length) + below.replaceAll('\n', eol);
}

/** Whether every chunk can be known by its title: twins are told apart by guessing alone. */
function hasNoTwins(...all: readonly string[]): boolean {
  return all.every((text) => {
    const slugs = chunksOf(parse(text).plan).flatMap(({ title, token }) => [
      slug(title),
      ...(token ? [token] : []),
    ]);
    return new Set(slugs).size === slugs.length;
  });
}

/**
 * Whether what both sides still have is found again, as the same thing, in what they were merged to. It need not be:
 * one side may rename what the other rewrites, and then nobody knows it any more.
 */
function knowsAll(...[base, mine, theirs, merged]: readonly [string, string, string, string]): boolean {
  const found = (text: string) => {
    const { plan } = parse(text);
    const names = new Map<EntityId, string>([
      ...plan.streams.map(({ id, name }) => [id, name] as const),
      ...plan.phases.map(({ id, name }) => [id, name] as const),
      ...chunksOf(plan).map(({ id, title }) => [id, title] as const),
      ...plan.handoffs.map(({ id, what }) => [id, what] as const),
    ]);
    return new Map([...match(parse(base).plan, plan)].map(([id, own]) => [id, names.get(own)]));
  };
  const [left, right, both] = [found(mine), found(theirs), found(merged)];
  return [...new Set([...left.keys(), ...right.keys(), ...both.keys()])].every((id) =>
    left.has(id) && right.has(id) ? [left.get(id), right.get(id)].includes(both.get(id)) : !both.has(id),
  );
}

const told = ({ conflicts }: Merged) => conflicts.map(({ message }) => message);

describe('confluence, over generated documents and gestures', () => {
  it('what is merged is written down, and reads as the plan it gives', () => {
    fc.assert(
      fc.property(texts, sequences, sequences, words, (text, own, other, around) => {
        const [mine, theirs] = [edited(text, own, ['', '']), edited(text, other, around)];
        const merged = mergeTexts([text, mine, theirs]);
        expect(normal(parse(merged.text).plan)).toEqual(normal(merged.plan));
        expect(print(merged.document, merged.plan).text).toBe(merged.text);
      }),
      runs(25),
    );
  });

  it('with nothing in conflict, it does not matter whose side is whose, and merging again changes nothing', () => {
    fc.assert(
      fc.property(texts, sequences, sequences, words, words, (text, own, other, left, right) => {
        const [mine, theirs] = [edited(text, own, left), edited(text, other, right)];
        const merged = mergeTexts([text, mine, theirs]);
        if (merged.conflicts.length > 0 || !hasNoTwins(text, mine, theirs, merged.text)) return;
        const turned = mergeTexts([text, theirs, mine]);
        expect(told(turned)).toEqual([]);
        expect(normal(turned.plan)).toEqual(normal(merged.plan));
        if (!knowsAll(text, mine, theirs, merged.text)) return;
        const again = mergeTexts([text, merged.text, theirs]);
        expect(told(again)).toEqual([]);
        expect(again.text).toBe(merged.text);
      }),
      runs(25),
    );
  });

  it('what only one side changed is as there, byte for byte', () => {
    fc.assert(
      fc.property(texts, sequences, words, (text, own, around) => {
        const other = edited(text, own, around);
        expect(mergeTexts([text, text, other]).text).toBe(other);
        expect(mergeTexts([text, other, text]).text).toBe(other);
        expect(mergeTexts([text, other, other])).toMatchObject({ text: other, conflicts: [] });
      }),
      runs(25),
    );
  });

  it('a plan on the base itself is merged like the file it would be saved as', () => {
    fc.assert(
      fc.property(texts, sequences, sequences, words, (text, own, other, around) => {
        const base = parse(text);
        const plan = play(base.plan, own);
        // Where nothing but its last chunk made a text a plan, and that goes, there is nothing to save.
        if (!verify(base, plan).ok) return;
        const theirs = parse(edited(text, other, around));
        const merged = merge(base, { document: base, plan }, theirs);
        expect(print(merged.document, merged.plan).text).toBe(merged.text);
        expect(normal(parse(merged.text).plan)).toEqual(normal(merged.plan));
        for (const [, id] of merged.ids) expect(JSON.stringify(merged.plan)).toContain(`"${id}"`);
      }),
      runs(25),
    );
  });
});
