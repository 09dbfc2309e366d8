import type { Stores } from '@/components/session/context';
import type { DialogState } from '@/components/session/shell';
import { signOfStart } from '@/lib/compare/started';
import { describe } from '@/lib/editor/describe';
import { goesOf } from '@/lib/editor/goes-of';
import type { Command } from '@/lib/plan/command';
import { graph } from '@/lib/plan/graph';
import { chunksOf, isChunkId, isPhaseId, isStreamId, lookup } from '@/lib/plan/lookup';
import type { Chunk, ChunkId, EntityId, Plan } from '@/lib/plan/types';

/**
 * Deletes what is named: chunks together, else the last one alone. Where something else hangs on it or goes
 * with it, a dialog asks and tells; else it is gone at once, and the notice offers to take it back.
 */
export function requestDelete(stores: Stores, ids: readonly EntityId[]): void {
  const { plan } = stores.editor.getState();
  const { phases } = lookup(plan);
  const chunks = ids.filter(isChunkId);
  const last = ids.at(-1);
  const ask = stores.shell.setState;
  const deleteOr = (dialog: DialogState, asks: boolean, command: Command) => {
    if (asks || goesOf(plan, [command]).length > 0) ask({ dialog });
    else deleteNow(stores, [command]);
  };
  if (chunks.length > 0)
    deleteOr({ kind: 'delete-chunks', chunks }, waiters(plan, chunks).length > 0, {
      type: 'chunk.delete',
      chunks,
      references: 'remove',
    });
  else if (last === undefined) return;
  else if (isPhaseId(last))
    deleteOr({ kind: 'delete-phase', phase: last }, (phases.get(last)?.phase.chunks.length ?? 0) > 0, {
      type: 'phase.delete',
      phase: last,
      chunks: 'delete',
      references: 'remove',
    });
  else if (isStreamId(last)) {
    const used = chunksOf(plan).some(({ stream, row }) => stream === last || row?.stream === last);
    deleteOr({ kind: 'delete-stream', stream: last }, used || signOfStart(plan) !== undefined, {
      type: 'stream.delete',
      stream: last,
      to: null,
    });
  } else if (!isChunkId(last)) deleteNow(stores, [{ type: 'handoff.delete', handoff: last }]);
}

/** Runs what deletes, offers to take it back, and leaves the focus at what stood beside it. */
export function deleteNow(stores: Stores, commands: readonly Command[]): void {
  const { editor, canvas, shell } = stores;
  const state = editor.getState();
  const { plan } = state;
  const words = describe(plan, commands);
  const beside = neighbourOf(plan, commands);
  shell.setState({ dialog: undefined });
  if (!state.run(commands, words).ok) return;
  state.sayDone(`${words.replace(/^Delete/, 'Deleted').replace(/^Make/, 'Made')}.`);
  // Once the card is gone, so that the focus is not lost with it.
  requestAnimationFrame(() => {
    if (beside !== undefined) canvas.current?.reveal(beside);
  });
}

/** The chunks that stay and wait by name for one of these. */
export function waiters(plan: Plan, gone: readonly ChunkId[]): readonly Chunk[] {
  const { unblocks } = graph(plan);
  const waiting = new Set(gone.flatMap((id) => unblocks.get(id) ?? []));
  return chunksOf(plan).filter(({ id }) => waiting.has(id) && !gone.includes(id));
}

/** Whether what is deleted waits itself for something that stays, so that its waiters could wait for that. */
export function canBridge(plan: Plan, gone: readonly ChunkId[]): boolean {
  const { chunks } = lookup(plan);
  return gone.some((id) =>
    chunks
      .get(id)
      ?.chunk.dependsOn.some((on) => on.on === 'phase' || (on.on === 'chunk' && !gone.includes(on.chunk))),
  );
}

/** The chunk that comes next after deleted ones, else the one before; undefined where none stays. */
function neighbourOf(plan: Plan, commands: readonly Command[]): ChunkId | undefined {
  const [command] = commands;
  if (command?.type !== 'chunk.delete') return undefined;
  const order = chunksOf(plan).map(({ id }) => id);
  const first = order.findIndex((id) => command.chunks.includes(id));
  const stays = (id: ChunkId) => !command.chunks.includes(id);
  return order.slice(first).find(stays) ?? order.slice(0, first).findLast(stays);
}
