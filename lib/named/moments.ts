import { plain } from '../notation/plain';
import { readWhen } from '../notation/when';
import { chunksOf } from '../plan/lookup';
import { ok } from '../plan/types';
import { chunksNamed, isChunkForm, readChunk } from './chunk-names';
import { kindWords } from './kinds';
import { phasesNamed, readPhase } from './phase-names';
import { wrongShape } from './refusal';
import { hasShape } from './shape';
import type { ChunkId, Dependency, PhaseId, Result, When } from '../plan/types';
import type { At } from './refusal';

/** What a chunk can wait for: a chunk, or a phase by its number. `{"phase": …}` takes any name of a phase. */
export function readDependency(value: unknown, at: At): Result<Dependency> {
  const target = readChunkOrPhase(value, at, kindWords.dependency);
  if (!target.ok) return target;
  const { value: id } = target;
  return ok(isPhase(id) ? { on: 'phase', phase: id } : { on: 'chunk', chunk: id });
}

/** The same, or a term that some chunk has and that means nothing, as it is written. */
export function readWrittenDependency(value: unknown, at: At): Result<Dependency> {
  const text = hasShape(value, ['unresolved']) ? value['unresolved'] : value;
  if (typeof text === 'string') {
    const same = (other: string) => plain(other).toLowerCase() === plain(text).toLowerCase();
    const written = chunksOf(at.plan)
      .filter(({ id }) => at.known['chunk'] === undefined || id === at.known['chunk'])
      .flatMap(({ dependsOn }) => dependsOn)
      .find((dependency) => dependency.on === 'unresolved' && same(dependency.text));
    if (written) return ok(written);
  }
  return readDependency(text, at);
}

/** A moment: `After` or `During` a phase or chunk. Words that only look like one are refused, unless given as `text`. */
export function readMoment(value: unknown, at: At): Result<When> {
  if (typeof value === 'string') {
    const text = value.replace(/\s+/g, ' ').trim();
    const [, verb, of] = /^(after|during)\s+(.+)$/i.exec(text) ?? [];
    if (verb === undefined || of === undefined)
      return text === '' ? wrongShape(at, value, kindWords.when) : ok({ text });
    const read = readWhen(at.plan, text);
    return 'of' in read ? ok(read) : moment(verb.toLowerCase() === 'during' ? 'during' : 'after', of, at);
  }
  if (hasShape(value, ['after'])) return moment('after', value['after'], at);
  if (hasShape(value, ['during'])) return moment('during', value['during'], at);
  if (hasShape(value, ['text']) && typeof value['text'] === 'string')
    return ok({ text: value['text'].replace(/\s+/g, ' ').trim() });
  return wrongShape(at, value, kindWords.when);
}

function moment(verb: 'after' | 'during', value: unknown, at: At): Result<When> {
  const target = readChunkOrPhase(value, at, kindWords.when);
  return target.ok ? ok({ verb, of: target.value }) : target;
}

/** A text is a phase if it says `Phase` and a number, else a chunk; a number alone is a phase. */
function readChunkOrPhase(value: unknown, at: At, takes: string): Result<ChunkId | PhaseId> {
  if (typeof value === 'number') return readPhase(value, at);
  if (typeof value === 'string') {
    const saysPhase =
      /^phase\s+\d+(?=$|[:\s])/i.test(plain(value)) && chunksNamed(at.plan, value).length === 0;
    return saysPhase || (chunksNamed(at.plan, value).length === 0 && phasesNamed(at.plan, value).length > 0)
      ? readPhase(value, at)
      : readChunk(value, at);
  }
  if (hasShape(value, ['phase'])) return readPhase(value, at);
  if (isChunkForm(value)) return readChunk(value, at);
  return wrongShape(at, value, takes);
}

const isPhase = (id: ChunkId | PhaseId): id is PhaseId => id.startsWith('p');
