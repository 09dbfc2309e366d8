import { apply } from '../../commands/apply';
import { parse } from '../../markdown/parse';
import { print } from '../../markdown/print';
import { chunksOf } from '../../plan/lookup';
import { readingFault } from '../faults';
import type { SpecDocument } from '../../markdown/document/document';
import type { Command } from '../../plan/command';
import type { Plan } from '../../plan/types';
import type { Trials } from './trial';

type Move = Command & { type: 'chunk.move' };

/** Every chunk to every place: it reads as it was put, is printed the same again, and comes back to the very bytes. */
export const moves: Trials = (document) =>
  everyMove(document.plan).map((command) => ({ command, fault: () => moveFault(document, command) }));

/** Every place a chunk can be moved to: before each other chunk of each phase, and its end. */
function everyMove(plan: Plan): readonly Move[] {
  return chunksOf(plan).flatMap(({ id }) =>
    plan.phases.flatMap((phase) =>
      [
        ...phase.chunks.filter((chunk) => chunk.id !== id).map((chunk) => ({ before: chunk.id })),
        { after: phase.chunks.at(-1)?.id ?? id },
      ].map((place) => ({ type: 'chunk.move' as const, chunks: [id], phase: phase.id, place })),
    ),
  );
}

function moveFault(document: SpecDocument, command: Move): string | undefined {
  const moved = apply(document.plan, command);
  if (!moved.ok) return undefined;
  const written = print(document, moved.value.plan).text;
  const reopened = parse(written);
  const back = apply(moved.value.plan, home(document.plan, command));
  return (
    readingFault(reopened, moved.value.plan) ??
    (print(reopened, structuredClone(reopened.plan)).text === written ? undefined : 'printed otherwise') ??
    (back.ok && print(document, back.value.plan).text === document.text ? undefined : 'comes back otherwise')
  );
}

/** The move that brings a chunk back to where it stands in a plan. */
function home(plan: Plan, { chunks }: Move): Command {
  const phase = plan.phases.find((of) => of.chunks.some(({ id }) => chunks.includes(id)));
  const at = phase?.chunks.findIndex(({ id }) => chunks.includes(id)) ?? 0;
  const before = phase?.chunks[at + 1];
  const after = phase?.chunks[at - 1];
  return {
    type: 'chunk.move',
    chunks,
    phase: phase?.id ?? 'p1',
    ...(after ? { place: { after: after.id } } : before ? { place: { before: before.id } } : {}),
  };
}
