import { pair } from './pairing';
import { dependencyKey, dependencyOf, termKey } from './references';
import { fail, ok } from './types';
import type { Chunk, Dependency, Phase, Plan, Result } from './types';

/**
 * What holds after every command, whatever it did: a chunk that is only a row stands behind one that has a row
 * (its place is read from the row above it); rows and items pair up as they do in the plan, if need be by giving
 * a row its item's title; and a term that meant nothing before is read again. Refused, in words, where rows and
 * items cannot be told apart.
 */
export function settle(before: Plan, plan: Plan): Result<Plan> {
  const known = new Set(before.phases);
  const phases: Phase[] = [];
  for (const phase of plan.phases) {
    const settled = known.has(phase) ? ok(phase) : pairRows(orderRows(phase));
    if (!settled.ok) return settled;
    phases.push(settled.value);
  }
  return ok(readDangling({ ...plan, phases }));
}

/** Chunks without an item move up to directly behind the nearest chunk with a row, or to the front. */
export function orderRows(phase: Phase): Phase {
  const chunks: Chunk[] = [];
  for (const chunk of phase.chunks) {
    if (chunk.item) chunks.push(chunk);
    else chunks.splice(chunks.findLastIndex((above) => above.row !== undefined) + 1, 0, chunk);
  }
  return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : { ...phase, chunks };
}

function pairRows(phase: Phase): Result<Phase> {
  if (pairsUp(phase)) return ok(phase);
  const chunks = phase.chunks.map((chunk) => {
    const { row } = chunk;
    if (!row || !chunk.item || row.title === chunk.title) return chunk;
    return { ...chunk, row: { ...row, title: chunk.title, ...(chunk.token && { token: chunk.token }) } };
  });
  const renamed = { ...phase, chunks };
  if (pairsUp(renamed)) return ok(renamed);
  const twin = phase.chunks.find((chunk) =>
    phase.chunks.some((other) => other !== chunk && other.title === chunk.title),
  );
  return fail(
    'cannot-pair',
    `In Phase ${phase.number} the table row of one chunk would be read as another's` +
      `${twin ? `: two would be called “${twin.title}”` : ''}. Give them different titles first.`,
  );
}

function pairsUp({ chunks }: Phase): boolean {
  const rows = chunks.filter((chunk) => chunk.row);
  const items = chunks.filter((chunk) => chunk.item);
  const found = pair(
    rows.map((chunk) => chunk.row ?? chunk),
    items,
  );
  return rows.every((chunk, at) => {
    const item = found[at];
    return (item === undefined ? undefined : items[item]) === (chunk.item ? chunk : undefined);
  });
}

/** Terms that stood unresolved may mean something now, and say it as anyone would who reads the file. */
function readDangling(plan: Plan): Plan {
  let changed = false;
  const phases = plan.phases.map((phase) => {
    if (!phase.chunks.some((chunk) => chunk.dependsOn.some(({ on }) => on === 'unresolved'))) return phase;
    const chunks = phase.chunks.map((chunk) => {
      const keys = chunk.dependsOn.map((dependency) =>
        dependency.on === 'unresolved' ? termKey(plan, dependency.text, phase.id) : dependencyKey(dependency),
      );
      if (keys.every((key, at) => key === dependencyKey(chunk.dependsOn[at] as Dependency))) return chunk;
      changed = true;
      const dependsOn = [...new Set(keys)].map(dependencyOf).filter((found) => found !== undefined);
      return { ...chunk, dependsOn, waitsForBarrier: chunk.waitsForBarrier || keys.includes('barrier') };
    });
    return { ...phase, chunks };
  });
  return changed ? { ...plan, phases } : plan;
}
