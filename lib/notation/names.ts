import { chunkOf, lookup } from '../plan/lookup';
import { plain } from './plain';
import { counted, enumerate, quote, quoted } from './words';
import type {
  Chunk,
  ChunkId,
  Dependency,
  Handoff,
  HandoffId,
  Phase,
  PhaseId,
  Plan,
  Stream,
  StreamRef,
} from '../plan/types';

/*
 * What things are called, in plain words. Each has a short name for sentences about it, a longer one that tells it
 * from others in a list, and one wording where it says no name of its own. What is asked for by an id that the plan
 * has no more, or by undefined, is called by its kind: a chunk, a phase.
 */

/** A chunk or a stream that has no words of its own. */
const UNTITLED = 'Untitled';

/** A chunk in a sentence: its title. */
export const chunkTitle = (chunk: Pick<Chunk, 'title'> | undefined): string =>
  chunk ? plain(chunk.title) || UNTITLED : 'a chunk';

/** The same, by its id. */
export const chunkName = (plan: Plan, id: ChunkId): string => chunkTitle(chunkOf(plan, id));

/** One chunk by its title, several by number: `3 chunks`. */
export function chunkNames(plan: Plan, ids: readonly ChunkId[]): string {
  const [only, ...more] = ids;
  return only && more.length === 0 ? chunkName(plan, only) : counted(ids.length, 'chunk');
}

/** A chunk in a list: its id token, where it has one, and its title. */
export const chunkWords = (chunk: Pick<Chunk, 'token' | 'title'> | undefined): string =>
  [chunk?.token, chunkTitle(chunk)].filter(Boolean).join(' ');

/** A chunk in a sentence about a document, as it can be found there: `“C5 Login”`. */
export const quoteChunk = (chunk: Pick<Chunk, 'token' | 'title'>): string => quoted(chunkWords(chunk));

/** A phase in a sentence: its number, as in `Depends On`. */
export const phaseNumber = (phase: Pick<Phase, 'number'> | undefined): string =>
  phase ? `Phase ${phase.number}` : 'a phase';

/** The same, by its id. */
export const phaseName = (plan: Plan, id: PhaseId): string => phaseNumber(lookup(plan).phases.get(id)?.phase);

/** A phase in a list: `Phase 2: Endpoints`, or `Phase 2` where it has no name. Heard, a space parts the two. */
export const phaseWords = (phase: Pick<Phase, 'number' | 'name'> | undefined, parting = ': '): string =>
  [phaseNumber(phase), plain(phase?.name ?? '')].filter(Boolean).join(parting);

/** A phase beside its number: its name, or the number where it has none. */
export const phaseTitle = (phase: Pick<Phase, 'number' | 'name'>): string =>
  plain(phase.name) || phaseNumber(phase);

/** A stream of the table: its name. */
export const streamTitle = (stream: Pick<Stream, 'name'> | undefined): string =>
  stream ? plain(stream.name) || UNTITLED : 'a stream';

/** A stream in a sentence, whether the table has it or not. Null and undefined: no stream. */
export function laneName(plan: Plan, ref: StreamRef | null | undefined): string {
  if (ref === null || ref === undefined) return 'no stream';
  return streamTitle(typeof ref === 'string' ? lookup(plan).streams.get(ref) : { name: ref.unknown });
}

/** A stream in a list of what can be chosen, which says so where the table lacks it. */
export function laneWords(plan: Plan, ref: StreamRef | null | undefined): string {
  if (ref === null || ref === undefined) return 'No stream';
  return `${laneName(plan, ref)}${typeof ref === 'object' ? ' (unknown)' : ''}`;
}

/** Streams in a cell: `data, api`, or `all`. */
export const laneNames = (plan: Plan, refs: readonly StreamRef[] | 'all'): string =>
  refs === 'all' ? refs : refs.map((ref) => laneName(plan, ref)).join(', ');

/** A stream in a sentence about a document. */
export const quoteStream = (plan: Plan, ref: StreamRef): string => quoted(laneName(plan, ref));

/** From whom to whom something is handed: `from data and api to web`. */
export function endNames(
  plan: Plan,
  { from, to }: { readonly from: readonly StreamRef[]; readonly to: readonly StreamRef[] | 'all' },
  name: (plan: Plan, ref: StreamRef) => string = laneName,
): string {
  const names = (refs: readonly StreamRef[]) =>
    enumerate(
      refs.map((ref) => name(plan, ref)),
      Infinity,
    ) || 'nobody';
  return `from ${names(from)} to ${to === 'all' ? to : names(to)}`;
}

/** A handoff in a sentence: `the handoff from data to web`. */
export function handoffName(plan: Plan, id: HandoffId): string {
  const found = lookup(plan).handoffs.get(id);
  return found ? `the handoff ${endNames(plan, found)}` : 'a handoff';
}

/** A handoff at the start of a sentence about a document. */
export const quoteHandoff = (plan: Plan, handoff: Handoff): string =>
  `The handoff ${endNames(plan, handoff, quoteStream)}`;

/** A handoff beside its ends: what is handed over. */
export const handoffTitle = ({ what }: Handoff): string => plain(what) || 'Handoff';

/** What a chunk waits for, in a sentence; words that mean nothing are quoted. */
export function waitedName(plan: Plan, on: Dependency): string {
  if (on.on === 'chunk') return chunkName(plan, on.chunk);
  return on.on === 'phase' ? phaseName(plan, on.phase) : quote(on.text);
}

/** What a chunk waits for, in a list. */
export function waitedWords(plan: Plan, on: Dependency): string {
  if (on.on === 'chunk') return chunkWords(chunkOf(plan, on.chunk));
  return on.on === 'phase' ? phaseWords(lookup(plan).phases.get(on.phase)?.phase) : plain(on.text);
}
