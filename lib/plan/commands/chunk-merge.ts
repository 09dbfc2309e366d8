import { columnKey, columnsOf } from '../columns';
import { lookup } from '../lookup';
import { redirect, union } from '../redirect';
import { renamedRow } from '../row-for';
import { fail, ok } from '../types';
import type { Command } from '../command';
import type { Chunk, Dependency, Extra, Phase, Plan, Result, Row } from '../types';

/**
 * Takes another chunk into one, which keeps its title and place: outcomes, skills, sub-tasks and waits are united, and
 * who waited for the other waits for it. Done only if both were.
 */
export function mergeChunks(plan: Plan, command: Extract<Command, { type: 'chunk.merge' }>): Result<Plan> {
  const { chunks } = lookup(plan);
  const kept = chunks.get(command.chunk);
  const other = chunks.get(command.other);
  if (!kept || !other) return fail('unknown-chunk', 'A chunk to be merged is not in the plan any more.');
  if (kept.chunk === other.chunk) return fail('same-chunk', 'A chunk cannot be merged with itself.');
  const merged = united(kept.chunk, other.chunk, kept.phase, kept.phase === other.phase);
  const without: Plan = {
    ...plan,
    phases: plan.phases.map((phase) => {
      if (phase !== kept.phase && phase !== other.phase) return phase;
      return {
        ...phase,
        chunks: phase.chunks.flatMap((chunk) =>
          chunk === other.chunk ? [] : chunk === kept.chunk ? [merged] : [chunk],
        ),
      };
    }),
  };
  return ok(redirect(without, other.chunk.id, kept.chunk.id));
}

function united(kept: Chunk, other: Chunk, phase: Phase, samePhase: boolean): Chunk {
  const { outcome: _outcome, skills: _skills, issue: _issue, done: _done, row: _row, ...rest } = kept;
  const outcome = sentences(kept.outcome, other.outcome);
  const skills =
    kept.skills || other.skills ? [...new Set([...(kept.skills ?? []), ...(other.skills ?? [])])] : undefined;
  const issue = kept.issue ?? other.issue;
  const issued = issue === undefined ? {} : { issue };
  const stream = kept.stream ?? other.stream;
  const item = kept.item || other.item;
  const done = item && !kept.item ? (other.done ?? false) : kept.done;
  const row = kept.row ?? (columnsOf(phase) && other.row && renamedRow(other.row, kept));
  return {
    ...rest,
    ...(done !== undefined && { done: done && other.done !== false }),
    ...(outcome !== undefined && { outcome }),
    ...(skills && item && { skills }),
    ...issued,
    ...(stream !== undefined && { stream }),
    subtasks: [...kept.subtasks, ...other.subtasks],
    extra: filled(kept.extra, other.extra),
    waitsForBarrier: kept.waitsForBarrier || (samePhase && other.waitsForBarrier),
    dependsOn: union(kept.dependsOn, other.dependsOn).filter(
      (own: Dependency) => own.on !== 'chunk' || (own.chunk !== kept.id && own.chunk !== other.id),
    ),
    ...(row && {
      row: {
        ...unitedRow(kept.stream === undefined ? onStream(row, stream) : row, other.row),
        ...(!item && issued),
      },
    }),
    item,
  };
}

const onStream = (row: Row, stream: Chunk['stream']): Row => ({
  ...row,
  ...(stream !== undefined && { stream }),
});

function unitedRow({ summary: own, ...row }: Row, other: Row | undefined): Row {
  const parts = [own, other?.summary].filter((part) => part !== undefined);
  const summary = [...new Set(parts)].join('; ');
  return {
    ...row,
    ...(summary !== '' && { summary }),
    extra: filled(row.extra, other?.extra ?? []),
  };
}

/** One list with what only the other says. */
function filled(own: readonly Extra[], other: readonly Extra[]): readonly Extra[] {
  const said = (label: string) =>
    own.some((extra) => columnKey(extra.label) === columnKey(label) && extra.value !== '');
  const more = other.filter(({ label }) => !said(label));
  const empty = ({ label, value }: Extra) =>
    value === '' && more.some((extra) => columnKey(extra.label) === columnKey(label));
  return [...own.filter((extra) => !empty(extra)), ...more];
}

/** Two outcomes as sentences one behind the other; one that says the same is said once. */
function sentences(own: string | undefined, other: string | undefined): string | undefined {
  if (own === undefined || other === undefined || own === other) return own ?? other;
  return `${own}${/[.!?…]$/.test(own) ? '' : '.'} ${other}`;
}
