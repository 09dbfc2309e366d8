import {
  annotationStart,
  annotationText,
  readAnnotation,
  readsAsAnnotation,
  saysBlockedBy,
} from '../notation/annotation';
import { dependencyKey, dependencyOf, termKey } from '../notation/references';
import { streamReader } from '../notation/stream-refs';
import { readWhen } from '../notation/when';
import { phaseBefore, phaseOf } from '../plan/lookup';
import { mapKept } from '../plan/map-kept';
import { withReferences } from '../plan/references-in';
import type { Named } from '../plan/naming';
import type { Dependency, Phase, Plan } from '../plan/types';

/**
 * What is said in words is read anew after a change, as anyone would who reads the file: a name may be a stream's now,
 * a dangling term a chunk's; and what two phases of one number leave ambiguous can only be said in words.
 */
export const reread = (before: Plan, plan: Plan): Plan =>
  readDangling(readUnknown(before, readHeadings(before, sayAmbiguous(plan))));

/**
 * What stands in parentheses behind a phase's name may say how it runs no more, where a stream has gone or the phase
 * comes first and waits for none, and begins to where a stream gets a name that is in it.
 */
function readHeadings(before: Plan, plan: Plan): Plan {
  const first = plan.phases[0]?.id;
  if (plan.streams === before.streams && first === before.phases[0]?.id) return plan;
  const names = plan.streams.map(({ name }) => name);
  const phases = mapKept(plan.phases, (phase, at): Phase => {
    const { annotation, ...rest } = phase;
    const words = annotationText(plan, phase);
    // What the first phase cannot say, it says again where it comes behind another.
    const remembers = phase.id === first && saysBlockedBy(phase);
    if (annotation && words !== undefined && !remembers && !readsAsAnnotation(words, names))
      return { ...rest, name: `${rest.name} (${words})` };
    const open = annotation ? undefined : annotationStart(rest.name, 0, rest.name.length, names);
    if (open === undefined) return phase;
    const said = readAnnotation(rest.name.slice(open + 1, -1), plan, plan.phases[at - 1]);
    return { ...rest, name: rest.name.slice(0, open).trim(), annotation: said };
  });
  return phases === plan.phases ? plan : { ...plan, phases };
}

/** Where two phases have one number, what means one of them can only be said in words. */
function sayAmbiguous(plan: Plan): Plan {
  const counts = new Map<number, number>();
  for (const { number } of plan.phases) counts.set(number, (counts.get(number) ?? 0) + 1);
  if (counts.size === plan.phases.length) return plan;
  const shared = new Map<Named, number>(
    plan.phases.filter(({ number }) => (counts.get(number) ?? 0) > 1).map(({ id, number }) => [id, number]),
  );
  const inWords = (names: readonly Named[], verb: string, but?: Named): readonly Named[] =>
    names.map((name) => {
      const number = name === but ? undefined : shared.get(name);
      return number === undefined ? name : { text: `${verb}Phase ${number}` };
    });
  return withReferences(plan, ({ as, of, names }) => {
    if (as === 'when')
      return inWords(names, 'verb' in of.when && of.when.verb === 'during' ? 'During ' : 'After ');
    if (as !== 'dependsOn') return names;
    const home = phaseOf(plan, of.id);
    return inWords(names, '', home && phaseBefore(plan, home.id)?.id);
  });
}

/** A name that no stream had may be a stream's now, and a moment in words may name a phase or chunk. */
function readUnknown(before: Plan, plan: Plan): Plan {
  const read = streamReader(plan.streams);
  const known = (name: Named) =>
    typeof name === 'object' && 'unknown' in name ? (read(name.unknown) ?? name) : name;
  const named =
    plan.streams === before.streams ? plan : withReferences(plan, ({ names }) => names.map(known));
  const handoffs = mapKept(named.handoffs, (handoff) => {
    const when = 'text' in handoff.when ? readWhen(plan, handoff.when.text) : handoff.when;
    return 'text' in when || when === handoff.when ? handoff : { ...handoff, when };
  });
  return { ...named, handoffs };
}

/** Terms that stood unresolved may mean something now, and say it as anyone would who reads the file. */
function readDangling(plan: Plan): Plan {
  const phases = mapKept(plan.phases, (phase) => {
    if (!phase.chunks.some((chunk) => chunk.dependsOn.some(({ on }) => on === 'unresolved'))) return phase;
    const chunks = mapKept(phase.chunks, (chunk) => {
      const keys = chunk.dependsOn.map((dependency) =>
        dependency.on === 'unresolved' ? termKey(plan, dependency.text, phase.id) : dependencyKey(dependency),
      );
      if (keys.every((key, at) => key === dependencyKey(chunk.dependsOn[at] as Dependency))) return chunk;
      const dependsOn = [...new Set(keys)].map(dependencyOf).filter((found) => found !== undefined);
      return { ...chunk, dependsOn, waitsForBarrier: chunk.waitsForBarrier || keys.includes('barrier') };
    });
    return chunks === phase.chunks ? phase : { ...phase, chunks };
  });
  return phases === plan.phases ? plan : { ...plan, phases };
}
