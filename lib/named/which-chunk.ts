import { plain } from '../notation/plain';
import { phaseOf } from '../plan/lookup';
import type { Chunk, Phase, Plan } from '../plan/types';

/**
 * How to say which of several chunks of one name is meant, as the end of a refusal: by an id that each of them has for
 * itself, and by a form that means the last of them as it stands.
 * @param isAlone whether a name means one chunk and no other
 */
export function whichChunk(
  plan: Plan,
  name: string,
  found: readonly Chunk[],
  isAlone: (name: string) => boolean,
): string {
  const hasOwnId = found.every(({ token, issue, row }) =>
    [token, row?.token, issue, row?.issue].some((id) => id !== undefined && isAlone(id)),
  );
  const form = JSON.stringify(formOfLast(plan, name, found));
  return hasOwnId ? `use an id token or issue id, or say ${form}` : `say which, as in ${form}`;
}

function formOfLast(plan: Plan, name: string, found: readonly Chunk[]) {
  const last = found.at(-1);
  const own = last && phaseOf(plan, last.id);
  const phase = own && phaseForm(plan, own);
  const beside = phase === undefined ? found : found.filter(({ id }) => phaseOf(plan, id) === own);
  return {
    chunk: name,
    ...(phase !== undefined && { phase }),
    ...(beside.length > 1 && { nth: beside.length }),
  };
}

/** A phase's number, else its name; undefined if another has the same. */
function phaseForm(plan: Plan, { number, name }: Phase): number | string | undefined {
  if (plan.phases.filter((other) => other.number === number).length === 1) return number;
  const isOwn = plan.phases.filter((other) => plain(other.name) === plain(name)).length === 1;
  return isOwn && plain(name) !== '' ? plain(name) : undefined;
}
