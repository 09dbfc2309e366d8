import type { Cell } from '@/components/canvas/canvas-props';
import type { Stores } from '@/components/session/context';
import type { Command } from '@/lib/plan/command';
import { chunkId, freeOrdinals, handoffId, phaseId, streamId } from '@/lib/plan/ids';
import { isChunkId, isPhaseId, isStreamId, lookup } from '@/lib/plan/lookup';
import type { EntityId, PhaseId, Plan } from '@/lib/plan/types';
import { freePhaseName, freeStreamName, freeTitle } from './free-names';
import { addFresh } from './fresh';

/** A new chunk in a cell of the canvas, with its title to be typed; without a cell, beside what is selected. */
export function addChunk(stores: Stores, cell?: Cell): void {
  const { plan, selection } = stores.editor.getState();
  const free = freeOrdinals(plan);
  const id = chunkId(free.chunk);
  const { phase, stream } = cell ?? cellBeside(plan, selection.at(-1)) ?? {};
  const home = phase ?? phaseId(free.phase);
  const first: readonly Command[] =
    phase === undefined ? [{ type: 'phase.add', id: home, name: 'New phase', index: 0 }] : [];
  addFresh(stores, id, (title) => [
    ...first,
    {
      type: 'chunk.add',
      id,
      phase: home,
      title: title.trim() === '' ? freeTitle(plan) : title,
      stream: stream ?? null,
    },
  ]);
}

/** The cell of what is selected, else the first of the plan; undefined in a plan without phases. */
function cellBeside(plan: Plan, selected: EntityId | undefined): Cell | undefined {
  const { chunks } = lookup(plan);
  const at = selected !== undefined && isChunkId(selected) ? chunks.get(selected) : undefined;
  if (at) return { phase: at.phase.id, stream: at.chunk.stream ?? null };
  const phase = selected !== undefined && isPhaseId(selected) ? selected : plan.phases[0]?.id;
  const stream = selected !== undefined && isStreamId(selected) ? selected : plan.streams[0]?.id;
  return phase && { phase, stream: stream ?? null };
}

/** A new stream with its name to be typed; the first of a plan is asked for, since the chunks may join it. */
export function addStream(stores: Stores): void {
  const { plan } = stores.editor.getState();
  if (plan.streams.length === 0) {
    stores.shell.setState({ dialog: { kind: 'first-stream' } });
    return;
  }
  const id = streamId(freeOrdinals(plan).stream);
  addFresh(stores, id, (name) => [
    { type: 'stream.add', id, name: name.trim() === '' ? freeStreamName(plan) : name },
  ]);
}

/** A new phase with its name to be typed: before or behind another, else behind all. */
export function addPhase(stores: Stores, beside?: { readonly phase: PhaseId; readonly step: 0 | 1 }): void {
  const { plan } = stores.editor.getState();
  const id = phaseId(freeOrdinals(plan).phase);
  const at = beside && lookup(plan).phases.get(beside.phase)?.index;
  const index = at === undefined || !beside ? plan.phases.length : at + beside.step;
  addFresh(stores, id, (name) => [
    { type: 'phase.add', id, name: name.trim() === '' ? freePhaseName(plan) : name, index },
  ]);
}

/** A new handoff between the selected chunk's or stream's lane and the next, with what is handed over to be typed. */
export function addHandoff(stores: Stores): void {
  const state = stores.editor.getState();
  const { plan, selection } = state;
  const [phase] = plan.phases;
  if (plan.streams.length < 2 || !phase) {
    state.say(
      'A handoff goes from one stream to another after a phase or chunk. Add a second stream first.',
      'refused',
    );
    return;
  }
  const id = handoffId(freeOrdinals(plan).handoff);
  const selected = selection.at(-1);
  const at = selected !== undefined && isChunkId(selected) ? lookup(plan).chunks.get(selected) : undefined;
  const lane = at?.chunk.stream ?? selected;
  const from = plan.streams.find((stream) => stream.id === lane) ?? plan.streams[0];
  const to = plan.streams.find((stream) => stream !== from);
  if (!from || !to) return;
  addFresh(stores, id, (what) => [
    {
      type: 'handoff.add',
      id,
      from: [from.id],
      to: [to.id],
      when: { verb: 'after', of: at?.chunk.id ?? phase.id },
      what: what.trim() === '' ? 'What is handed over' : what,
      extra: [],
    },
  ]);
}
