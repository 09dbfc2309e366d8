import { hasBegun } from '../notation/signs';
import { chunksOf } from '../plan/lookup';
import { difference } from './difference';
import type { Plan } from '../plan/types';

/**
 * What says that agents are at work on a plan: its status, a chunk that has begun or an issue id, in words that go on from
 * “This plan has started”. Undefined for one that has not. While it runs, its streams should stay as they are
 * (the format's guide: who owns what is agreed on before).
 */
export function signOfStart(plan: Plan): string | undefined {
  if (/^in[- ]?progress$/i.test(plan.status?.replace(/[*_`]/g, '').trim() ?? '')) return 'its status says so';
  const chunks = chunksOf(plan);
  const done = chunks.filter((chunk) => chunk.done).length;
  if (done > 0) return done === 1 ? 'a chunk is ticked' : `${done} chunks are ticked`;
  const begun = chunks.filter(hasBegun).length;
  if (begun > 0) return begun === 1 ? 'a chunk has begun' : `${begun} chunks have begun`;
  const issued = chunks.filter(({ issue, row }) => (issue ?? row?.issue) !== undefined).length;
  if (issued > 0) return issued === 1 ? 'a chunk has an issue' : `${issued} chunks have issues`;
  return undefined;
}

/** The warning that goes before a change to the streams of a plan that has started. */
export function startedWarning(plan: Plan): string | undefined {
  const sign = signOfStart(plan);
  return (
    sign &&
    `This plan has started: ${sign}. Agents may be at work by these streams, so tell them before you change what one is called, owns or answers for.`
  );
}

/** Says which streams of a plan that had started are not what they were; undefined where none, or it had not. */
export function changedWhileRunning(before: Plan, after: Plan): string | undefined {
  const sign = signOfStart(before);
  if (sign === undefined) return undefined;
  const changed = difference(before, after).filter(
    ({ kind, change }) => kind === 'stream' && change !== 'moved',
  );
  const names = [...new Set(changed.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  return `The plan had started (${sign}) when its streams changed: ${names.join(', ')}. Agents may be at work by what they were.`;
}
