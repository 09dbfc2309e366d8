import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { chunksOf } from '../plan/lookup';
import { fixtures } from '../testing/fixtures';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';

/** Every place a chunk can be moved to: before each other chunk of each phase, and its end. */
function everyMove(plan: Plan): readonly (Command & { type: 'chunk.move' })[] {
  return chunksOf(plan).flatMap(({ id }) =>
    plan.phases.flatMap((phase) =>
      [
        ...phase.chunks.filter((chunk) => chunk.id !== id).map((chunk) => ({ before: chunk.id })),
        undefined,
      ].map((place) => ({
        type: 'chunk.move' as const,
        chunks: [id],
        phase: phase.id,
        ...(place ? { place } : { place: { after: phase.chunks.at(-1)?.id ?? id } }),
      })),
    ),
  );
}

/** The move that brings a chunk back to where it stands in a plan. */
function home(plan: Plan, { chunks: [id] }: { readonly chunks: readonly string[] }): Command {
  const phase = plan.phases.find(({ chunks }) => chunks.some((chunk) => chunk.id === id));
  const at = phase?.chunks.findIndex((chunk) => chunk.id === id) ?? 0;
  const before = phase?.chunks[at + 1];
  const after = phase?.chunks[at - 1];
  return {
    type: 'chunk.move',
    chunks: [id as 'c1'],
    phase: phase?.id ?? 'p1',
    ...(after ? { place: { after: after.id } } : before ? { place: { before: before.id } } : {}),
  };
}

/** Every place on the two that bite most; on the others, and where time is short, each third. */
const thorough = new Set(['hostile', 'nasty-names']);

describe.each(fixtures.filter(({ text }) => parse(text).hasPlan))(
  'every chunk of $name',
  ({ name, text }) => {
    const document = parse(text);

    it('goes to every place, reads as it was put, and comes back to the very bytes', () => {
      const moves = everyMove(document.plan);
      for (const command of thorough.has(name) || process.env['PLANLANES_RUNS']
        ? moves
        : moves.filter((_, at) => at % 3 === 0)) {
        const moved = apply(document.plan, command);
        if (!moved.ok) continue;
        const written = print(document, moved.value).text;
        const reopened = parse(written);
        expect(normal(reopened.plan), JSON.stringify(command)).toEqual(normal(moved.value));
        expect(print(reopened, structuredClone(reopened.plan)).text).toBe(written);
        const back = apply(moved.value, home(document.plan, command));
        expect(back.ok && print(document, back.value).text, JSON.stringify(command)).toBe(text);
      }
    });
  },
);
