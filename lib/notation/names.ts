import { chunkOf, lookup, streamName } from '../plan/lookup';
import { plain } from './plain';
import type { Chunk, ChunkId, Dependency, HandoffId, Phase, PhaseId, Plan, StreamRef } from '../plan/types';

/** A chunk as steps name it: its title in plain words. */
export const chunkName = (plan: Plan, id: ChunkId): string =>
  plain(chunkOf(plan, id)?.title ?? '') || 'a chunk';

/** One chunk by name, several by number. */
export function chunkNames(plan: Plan, ids: readonly ChunkId[]): string {
  const [only, ...more] = ids;
  return only && more.length === 0 ? chunkName(plan, only) : `${ids.length} chunks`;
}

/** A phase as steps name it: by its number. */
export function phaseName(plan: Plan, id: PhaseId): string {
  const found = lookup(plan).phases.get(id)?.phase;
  return found ? `Phase ${found.number}` : 'a phase';
}

/** A stream as steps name it. */
export const laneName = (plan: Plan, ref: StreamRef | null | undefined): string =>
  ref === null || ref === undefined ? 'no stream' : plain(streamName(plan, ref)) || 'a stream';

/** A handoff as steps name it: from whom to whom. */
export function handoffName(plan: Plan, id: HandoffId): string {
  const found = lookup(plan).handoffs.get(id);
  return found ? `the handoff ${endNames(plan, found)}` : 'a handoff';
}

/** From whom to whom something is handed. */
export function endNames(
  plan: Plan,
  { from, to }: { readonly from: readonly StreamRef[]; readonly to: readonly StreamRef[] | 'all' },
): string {
  const names = (refs: readonly StreamRef[]) => refs.map((ref) => laneName(plan, ref)).join(' and ');
  return `from ${names(from)} to ${to === 'all' ? 'all' : names(to)}`;
}

/** What a chunk waits for, as steps name it. */
export function waitedName(plan: Plan, on: Dependency): string {
  if (on.on === 'chunk') return chunkName(plan, on.chunk);
  return on.on === 'phase' ? phaseName(plan, on.phase) : `“${on.text}”`;
}

/** A chunk as a list of many names it: id token and title. */
export function chunkLabel(plan: Plan, id: ChunkId): string {
  const token = chunkOf(plan, id)?.token;
  return `${token === undefined ? '' : `${token} `}${chunkName(plan, id)}`;
}

/** A phase as a list of many names it: number and name. */
export function phaseLabel(plan: Plan, id: PhaseId): string {
  const name = plain(lookup(plan).phases.get(id)?.phase.name ?? '');
  return `${phaseName(plan, id)}${name === '' ? '' : `: ${name}`}`;
}

/** A chunk as people call it: its token, if it has one, and its title in plain words. */
export function chunkWords({ token, title }: Chunk): string {
  const words = plain(title);
  return [token, words].filter(Boolean).join(' ') || 'Untitled';
}

/** "Phase 2: Endpoints", or "Phase 2" where it has no name. */
export const phaseWords = (phase: Phase): string =>
  phase.name === '' ? `Phase ${phase.number}` : `Phase ${phase.number}: ${plain(phase.name)}`;
