import { columnKey, columnsOf } from '../../notation/columns';
import { quoteChunk } from '../../notation/names';
import { plain } from '../../notation/plain';
import { readTypedNote } from '../../notation/typed-note';
import { isNone } from '../../notation/values';
import { chunkFields, withTexts } from '../../plan/fields';
import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { gone } from '../parts/gone';
import { redirect, union } from '../parts/redirect';
import { renamedRow } from '../parts/row-for';
import type { Box } from '../../notation/signs';
import type { Command } from '../../plan/command';
import type { Field } from '../../plan/fields';
import type { Chunk, Dependency, Extra, Phase, Plan, Result, Row } from '../../plan/types';

/**
 * Takes another chunk into one, which keeps its title and place: outcomes, skills, sub-tasks, notes, fields, cells and
 * waits are united, and who waited for the other waits for it. Done only if both were. Of two issue ids the other's
 * becomes a note.
 */
export function mergeChunks(plan: Plan, command: Extract<Command, { type: 'chunk.merge' }>): Result<Plan> {
  const { chunks } = lookup(plan);
  const kept = chunks.get(command.chunk);
  const other = chunks.get(command.other);
  if (!kept || !other) return gone('chunk', 'A chunk to be merged');
  if (kept.chunk === other.chunk) return fail('same-chunk', 'A chunk cannot be merged with itself.');
  const merged = unitedChunk(kept.chunk, other.chunk, kept.phase, kept.phase === other.phase);
  const gains = merged.note !== kept.chunk.note || merged.issue !== kept.chunk.issue;
  if (gains && plain(kept.chunk.title) === '')
    return fail(
      'no-title',
      `A note or an issue id stands behind a title, and ${quoteChunk(kept.chunk)} has none yet. Give it one first.`,
    );
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

function unitedChunk(kept: Chunk, other: Chunk, phase: Phase, samePhase: boolean): Chunk {
  const { skills: _skills, issue: _issue, note: _note, done: _done, mark: _mark, row: _row, ...rest } = kept;
  // A row that comes into a phase without a table says in the item what it said.
  const homeless = kept.row || columnsOf(phase) ? undefined : other.row;
  const skills =
    kept.skills || other.skills ? [...new Set([...(kept.skills ?? []), ...(other.skills ?? [])])] : undefined;
  const row = kept.row ?? (columnsOf(phase) && other.row && renamedRow(other.row, kept));
  // An id that a row alone says is one too.
  const own = [kept.issue, kept.row?.issue].filter((id) => id !== undefined);
  const others = [...new Set([other.issue, other.row?.issue])].flatMap((id) =>
    id === undefined || own.includes(id) ? [] : [id],
  );
  const issue = own.length > 0 ? kept.issue : others.shift();
  const note = notes(
    kept.note,
    other.note,
    homeless?.note,
    ...others.filter((id) => id !== row?.issue).map((second) => `(with ${second})`),
  );
  const issued = {
    ...(issue !== undefined && { issue }),
    ...(note.said !== undefined && { note: note.said }),
  };
  const stream = kept.stream ?? other.stream;
  const item = kept.item || other.item;
  const inRow = row && unitedRow(kept.stream === undefined ? onStream(row, stream) : row, other.row);
  const blocks = [...(kept.blocks ?? []), ...(other.blocks ?? []), ...note.left, ...(inRow?.left ?? [])];
  const united: Chunk = {
    ...rest,
    ...unitedBox(item && !kept.item ? { ...other, done: other.done ?? false } : kept, other),
    ...(skills && { skills }),
    ...issued,
    ...(stream !== undefined && { stream }),
    subtasks: [...kept.subtasks, ...other.subtasks],
    ...(blocks.length > 0 && { blocks }),
    extra: joined(joined(kept.extra, other.extra), homeless?.extra.filter(says) ?? []),
    waitsForBarrier: kept.waitsForBarrier || (samePhase && other.waitsForBarrier),
    dependsOn: union(kept.dependsOn, other.dependsOn).filter(
      (own: Dependency) => own.on !== 'chunk' || (own.chunk !== kept.id && own.chunk !== other.id),
    ),
    ...(inRow && { row: { ...inRow.said, ...(!item && issued) } }),
    item,
  };
  return withTexts(united, (key) => {
    const cell = (chunkFields[key] as Field).inRow;
    const inOther = cell && homeless?.[cell];
    return sentences(sentences(kept[key], other[key]), inOther === other[key] ? undefined : inOther);
  });
}

/** Done if both are; else what one of them is marked with, the kept one first. */
function unitedBox(kept: Box, other: Box): Box {
  if (kept.done === undefined) return {};
  if (kept.done && other.done !== false) return { done: true };
  const mark = kept.mark ?? other.mark;
  return { done: false, ...(mark !== undefined && { mark }) };
}

const onStream = (row: Row, stream: Chunk['stream']): Row => ({
  ...row,
  ...(stream !== undefined && { stream }),
});

/** A row with what another says; what its note cannot say is left. */
function unitedRow(
  { summary: own, note: ownNote, ...row }: Row,
  other: Row | undefined,
): { readonly said: Row; readonly left: readonly string[] } {
  const note = notes(ownNote, other?.note);
  const parts = [own, other?.summary].filter((part) => part !== undefined);
  const summary = [...new Set(parts)].join('; ');
  return {
    said: {
      ...row,
      ...(summary !== '' && { summary }),
      ...(note.said !== undefined && { note: note.said }),
      extra: joined(row.extra, other?.extra ?? []),
    },
    left: note.left,
  };
}

const says = ({ value }: Extra): boolean => !isNone(value);

/** One list with what only the other says; what both say, each in its own words, is said behind one another. */
function joined(own: readonly Extra[], other: readonly Extra[]): readonly Extra[] {
  const alike = (label: string, list: readonly Extra[]) =>
    list.find((extra) => columnKey(extra.label) === columnKey(label) && says(extra));
  const both = own.map((extra): Extra => {
    const more = alike(extra.label, other)?.value;
    if (more === undefined || more === extra.value) return extra;
    if (!says(extra)) return { ...extra, value: more };
    const isNote = columnKey(extra.label) === 'note';
    return { ...extra, value: isNote ? (sentences(extra.value, more) ?? '') : `${extra.value}; ${more}` };
  });
  const known = new Set(own.map(({ label }) => columnKey(label)));
  return [...both, ...other.filter(({ label }) => !known.has(columnKey(label)))];
}

/** Notes behind a title in one parenthesis, each said once; those that no parenthesis can hold together are left. */
function notes(...all: readonly (string | undefined)[]): {
  readonly said: string | undefined;
  readonly left: readonly string[];
} {
  const [first, ...more] = [...new Set(all.filter((note) => note !== undefined))];
  if (first === undefined || more.length === 0) return { said: first, left: [] };
  const bare = [first, ...more].map((note) => note.replace(/^[*_]*\((.*)\)[*_]*$/, '$1'));
  const note = readTypedNote(bare.join('; '));
  return note.ok ? { said: note.value, left: [] } : { said: first, left: more };
}

/** Two texts as sentences one behind the other; one that says the same is said once. */
function sentences(own: string | undefined, other: string | undefined): string | undefined {
  if (own === undefined || other === undefined || own === other) return own ?? other;
  return `${own}${/[.!?…]$/.test(own) ? '' : '.'} ${other}`;
}
