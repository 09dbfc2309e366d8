import { annotationStart, annotationText, readAnnotation, readsAsAnnotation } from '../notation/annotation';
import { dependencyKey, dependencyOf, termKey } from '../notation/references';
import { streamReader } from '../notation/stream-refs';
import { readWhen } from '../notation/when';
import type { Dependency, Handoff, Phase, Plan, StreamRef } from '../plan/types';

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
  const phases = plan.phases.map((phase, at): Phase => {
    const { annotation, ...rest } = phase;
    const words = annotationText(plan, phase);
    if (annotation && words !== undefined && !readsAsAnnotation(words, names))
      return { ...rest, name: `${rest.name} (${words})` };
    const open = annotation ? undefined : annotationStart(rest.name, 0, rest.name.length, names);
    if (open === undefined) return phase;
    const said = readAnnotation(rest.name.slice(open + 1, -1), plan, plan.phases[at - 1]);
    return { ...rest, name: rest.name.slice(0, open).trim(), annotation: said };
  });
  return phases.every((phase, at) => phase === plan.phases[at]) ? plan : { ...plan, phases };
}

/** Where two phases have one number, what means one of them can only be said in words. */
function sayAmbiguous(plan: Plan): Plan {
  const counts = new Map<number, number>();
  for (const { number } of plan.phases) counts.set(number, (counts.get(number) ?? 0) + 1);
  if (counts.size === plan.phases.length) return plan;
  const shared = new Map(
    plan.phases.flatMap(({ id, number }) =>
      (counts.get(number) ?? 0) > 1 ? [[id as string, number] as const] : [],
    ),
  );
  const phases = plan.phases.map((phase, at) => {
    const before = plan.phases[at - 1];
    const means = (own: Dependency) =>
      own.on === 'phase' && own.phase !== before?.id && shared.has(own.phase);
    const chunks = phase.chunks.map((chunk) =>
      chunk.dependsOn.some(means)
        ? {
            ...chunk,
            dependsOn: chunk.dependsOn.map((own): Dependency =>
              own.on === 'phase' && means(own)
                ? { on: 'unresolved', text: `Phase ${shared.get(own.phase) ?? ''}` }
                : own,
            ),
          }
        : chunk,
    );
    return chunks.every((chunk, index) => chunk === phase.chunks[index]) ? phase : { ...phase, chunks };
  });
  const handoffs = plan.handoffs.map((handoff): Handoff => {
    const { when } = handoff;
    const number = 'of' in when ? shared.get(when.of) : undefined;
    if (!('of' in when) || number === undefined) return handoff;
    return { ...handoff, when: { text: `${when.verb === 'after' ? 'After' : 'During'} Phase ${number}` } };
  });
  return { ...plan, phases, handoffs };
}

/** A name that no stream had may be a stream's now, and a moment in words may name a phase or chunk. */
function readUnknown(before: Plan, plan: Plan): Plan {
  const read = streamReader(plan.streams);
  const known = (ref: StreamRef): StreamRef => (typeof ref === 'object' ? (read(ref.unknown) ?? ref) : ref);
  const same = plan.streams === before.streams;
  const found = <T extends { readonly stream?: StreamRef }>(of: T): T =>
    typeof of.stream === 'object' && typeof known(of.stream) === 'string'
      ? { ...of, stream: known(of.stream) }
      : of;
  const phases = same
    ? plan.phases
    : plan.phases.map((phase) => {
        const chunks = phase.chunks.map((chunk) => {
          const row = chunk.row && found(chunk.row);
          const own = found(chunk);
          return row && row !== own.row ? { ...own, row } : own;
        });
        return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : { ...phase, chunks };
      });
  const handoffs = plan.handoffs.map((handoff): Handoff => {
    const when = 'text' in handoff.when ? readWhen(plan, handoff.when.text) : handoff.when;
    const named = 'of' in when && 'text' in handoff.when ? { ...handoff, when } : handoff;
    if (same) return named;
    const to = named.to === 'all' ? named.to : named.to.map(known);
    return { ...named, from: named.from.map(known), to };
  });
  return { ...plan, phases, handoffs };
}

/** Terms that stood unresolved may mean something now, and say it as anyone would who reads the file. */
function readDangling(plan: Plan): Plan {
  const phases = plan.phases.map((phase) => {
    if (!phase.chunks.some((chunk) => chunk.dependsOn.some(({ on }) => on === 'unresolved'))) return phase;
    const chunks = phase.chunks.map((chunk) => {
      const keys = chunk.dependsOn.map((dependency) =>
        dependency.on === 'unresolved' ? termKey(plan, dependency.text, phase.id) : dependencyKey(dependency),
      );
      if (keys.every((key, at) => key === dependencyKey(chunk.dependsOn[at] as Dependency))) return chunk;
      const dependsOn = [...new Set(keys)].map(dependencyOf).filter((found) => found !== undefined);
      return { ...chunk, dependsOn, waitsForBarrier: chunk.waitsForBarrier || keys.includes('barrier') };
    });
    return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : { ...phase, chunks };
  });
  return phases.every((phase, at) => phase === plan.phases[at]) ? plan : { ...plan, phases };
}
