import { streamName } from '../plan/lookup';
import { writeList } from '../plan/values';
import { columnKey } from '../plan/columns';
import { Emitter } from './emit';
import { printContext } from './print-context';
import { printPhase } from './print-phase';
import { printRow } from './print-row';
import { lookup } from '../plan/lookup';
import type { EntityId, Handoff, Plan, Stream, StreamRef, When } from '../plan/types';
import type { Printed, SpecDocument } from './document';
import type { PrintContext } from './print-context';
import type { Span, TableSource } from './source';

/**
 * Writes a plan down in the document it was opened from. What says the same as when it was opened keeps its bytes;
 * what changed is patched in the document's own manner; what is new is canonical. The text depends on the opened
 * document and the plan alone, not on how the plan came to be.
 */
export function print(document: SpecDocument, plan: Plan): Printed {
  const context = printContext(document, plan);
  const { source } = document;
  const out = new Emitter(source);
  let at = 0;
  for (const { span, write } of slotsOf(context, out)) {
    out.copy(at, span.start);
    write();
    at = span.end;
  }
  out.copy(at, source.text.length);
  const { text, lines } = out.finish();
  let known: Printed['lines'] | undefined;
  return {
    text,
    get lines() {
      return (known ??= lines());
    },
  };
}

interface Slot {
  readonly span: Span;
  readonly write: () => void;
}

/** The parts of the document that the plan writes, in document order; all between them is frame. */
function slotsOf(context: PrintContext, out: Emitter): readonly Slot[] {
  const { source, plan, opened } = context;
  const slots: Slot[] = [];
  const { status } = source;
  if (status && plan.status !== opened.status)
    slots.push({ span: status, write: () => out.write(plan.status ?? '') });
  if (source.streams)
    slots.push(rowsSlot(context, out, source.streams, plan.streams, opened.streams, streamFact));
  for (const own of source.phases) {
    const phase = lookup(plan).phases.get(own.id)?.phase;
    slots.push({ span: own.section, write: () => phase && printPhase(context, out, phase, own) });
  }
  if (source.handoffs)
    slots.push(rowsSlot(context, out, source.handoffs, plan.handoffs, opened.handoffs, handoffFact));
  // A table without rows may end where the next section begins.
  return slots.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The rows of the streams or handoffs table, in the plan's order. */
function rowsSlot<T extends { readonly id: EntityId }>(
  { source, plan, opened }: PrintContext,
  out: Emitter,
  table: TableSource,
  now: readonly T[],
  then: readonly T[],
  fact: (plan: Plan, of: T, key: string) => string,
): Slot {
  return {
    span: table.rows,
    write: () => {
      for (const of of now) {
        const old = then.find(({ id }) => id === of.id);
        const cells = (column: string) => ({
          now: fact(plan, of, columnKey(column)),
          then: old && fact(opened, old, columnKey(column)),
        });
        out.entity(of.id, printRow(source, of.id, table.columns, table, cells));
      }
    },
  };
}

function streamFact(_: Plan, stream: Stream, key: string): string {
  if (key === 'stream') return stream.name;
  if (key === 'responsibility') return stream.responsibility;
  if (key === 'owns') return stream.owns;
  if (key === 'skills') return writeList(stream.skills ?? []);
  return stream.extra.find(({ label }) => columnKey(label) === key)?.value ?? '';
}

function handoffFact(plan: Plan, handoff: Handoff, key: string): string {
  const names = (refs: readonly StreamRef[]) => refs.map((ref) => streamName(plan, ref)).join(', ');
  if (key === 'from') return names(handoff.from);
  if (key === 'to') return handoff.to === 'all' ? 'all' : names(handoff.to);
  if (key === 'when') return writeWhen(plan, handoff.when);
  if (key === 'what') return handoff.what;
  return handoff.extra.find(({ label }) => columnKey(label) === key)?.value ?? '';
}

function writeWhen(plan: Plan, when: When): string {
  if ('text' in when) return when.text;
  const { phases, chunks } = lookup(plan);
  const verb = when.verb === 'after' ? 'After' : 'During';
  const phase = phases.get(when.of as `p${number}`)?.phase;
  return `${verb} ${phase ? `Phase ${phase.number}` : (chunks.get(when.of as `c${number}`)?.chunk.title ?? '')}`;
}
