import { chunkTitle, endNames, laneName, phaseName, waitedName } from '../notation/names';
import { writeWhen } from '../notation/when';
import { quote } from '../notation/words';
import { lookup } from '../plan/lookup';
import type {
  AnnotationPart,
  Chunk,
  Dependency,
  EntityId,
  Handoff,
  Phase,
  Plan,
  Row,
  StreamRef,
  When,
} from '../plan/types';
import type { Referee } from './referee';

/**
 * A merged plan in which nothing refers to what is gone: one side may have deleted what the other only now refers to.
 * A stream's name and a moment stay as words; a dependency goes. Each is noted, but for words in a heading.
 */
export function withoutDangling(referee: Referee, plan: Plan): Plan {
  const { streams, phases, chunks } = lookup(plan);
  /** The plan of the side that has what is gone. */
  const holder = (id: EntityId): Plan =>
    [...referee.plans].reverse().find((side) => {
      const known = lookup(side);
      const kinds: readonly ReadonlyMap<string, unknown>[] = [known.streams, known.phases, known.chunks];
      return kinds.some((kind) => kind.has(id));
    }) ?? plan;
  const isThere = (id: EntityId) =>
    [streams, phases, chunks].some((kind: ReadonlyMap<string, unknown>) => kind.has(id));

  const ref = (of: StreamRef, entity: EntityId, name: string): StreamRef => {
    if (typeof of !== 'string' || isThere(of)) return of;
    const gone = laneName(holder(of), of);
    referee.note(entity, 'stream', `${name} names the stream ${gone}, which is deleted. The name stays.`);
    return { unknown: gone };
  };
  const dependency = (of: Dependency, chunk: Chunk): readonly Dependency[] => {
    const target = of.on === 'chunk' ? of.chunk : of.on === 'phase' ? of.phase : undefined;
    if (target === undefined || isThere(target)) return [of];
    const gone = waitedName(holder(target), of);
    referee.note(
      chunk.id,
      'waits for',
      `${quote(chunkTitle(chunk))} waits for ${gone}, which is deleted. It no longer does.`,
    );
    return [];
  };
  const streamed = <T extends Chunk | Row>(of: T, entity: EntityId): T =>
    of.stream === undefined ? of : { ...of, stream: ref(of.stream, entity, quote(chunkTitle(of))) };
  const held = (chunk: Chunk): Chunk => ({
    ...streamed(chunk, chunk.id),
    dependsOn: chunk.dependsOn.flatMap((of) => dependency(of, chunk)),
    ...(chunk.row && { row: streamed(chunk.row, chunk.id) }),
  });
  const part = (of: AnnotationPart): AnnotationPart => {
    if (typeof of === 'string' || 'phaseBefore' in of) return of;
    const id = 'stream' in of ? of.stream : of.phase;
    if (isThere(id)) return of;
    return 'stream' in of ? laneName(holder(id), of.stream) : phaseName(holder(id), of.phase);
  };
  const moment = (when: When, entity: EntityId, name: string): When => {
    if (!('of' in when) || isThere(when.of)) return when;
    const text = writeWhen(holder(when.of), when);
    referee.note(entity, 'moment', `The handoff ${name} stands “${text}”, which is deleted. The words stay.`);
    return { text };
  };
  const handoff = (of: Handoff): Handoff => {
    const name = endNames(holder(of.id), of);
    const refs = (own: readonly StreamRef[]) => own.map((own) => ref(own, of.id, `The handoff ${name}`));
    return {
      ...of,
      from: refs(of.from),
      to: of.to === 'all' ? of.to : refs(of.to),
      when: moment(of.when, of.id, name),
    };
  };
  return {
    ...plan,
    phases: plan.phases.map((phase): Phase => ({
      ...phase,
      ...(phase.annotation && { annotation: phase.annotation.map(part) }),
      chunks: phase.chunks.map(held),
    })),
    handoffs: plan.handoffs.map(handoff),
  };
}
