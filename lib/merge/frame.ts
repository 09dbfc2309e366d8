import { annotationText } from '../notation/annotation';
import { endNames, laneNames, phaseNumber, streamTitle } from '../notation/names';
import { sayWhen } from '../notation/when';
import { capital } from '../notation/words';
import { eachText, handoffFields, phaseFields, streamFields } from '../plan/fields';
import { compact } from './compact';
import { mergeExtras, mergeList, mergeOptionalList, mergePaths } from './sets';
import type { TextKey } from '../plan/fields';
import type { AnnotationPart, Handoff, Phase, Plan, Stream, StreamRef } from '../plan/types';
import type { About, Referee, Three } from './referee';

const asWritten = (value: string | undefined): string | undefined => value;

const aboutOf =
  (entity: About['entity'], of: string) =>
  (field: string): About => ({
    entity,
    field,
    name: `${capital(field)} of ${of}`,
  });

/** A stream after both sides' changes; its place aside. */
export function mergeStream(referee: Referee, three: Three<Stream | undefined>): Stream {
  const [base, mine, theirs] = three;
  if (!mine || !theirs) return (mine ?? theirs ?? base) as Stream;
  const about = aboutOf(mine.id, `stream ${streamTitle(base ?? mine)}`);
  const fact = (key: 'name' | TextKey<typeof streamFields>) => {
    const said = [base?.[key], mine[key], theirs[key]] as const;
    return key === 'owns'
      ? mergePaths(referee, about(streamFields[key].label), said)
      : (referee.pick(about(streamFields[key].label), said, asWritten) ?? mine[key]);
  };
  return compact<Stream>({
    id: mine.id,
    name: fact('name'),
    ...eachText(streamFields, fact),
    skills: mergeOptionalList(referee, about(streamFields.skills.label), [
      base?.skills,
      mine.skills,
      theirs.skills,
    ]),
    extra: mergeExtras(referee, about, [base?.extra, mine.extra, theirs.extra]),
  });
}

/** A phase's heading after both sides' changes; its number, place and chunks aside, and notes and columns mine. */
export function mergeHeading(referee: Referee, three: Three<Phase | undefined>): Phase {
  const [base, mine, theirs] = three;
  if (!mine || !theirs) return (mine ?? theirs ?? base) as Phase;
  const about = aboutOf(mine.id, phaseNumber(base ?? mine));
  const words = (parts: Phase['annotation'], plan: Plan) => {
    const own = plan.phases.find(({ id }) => id === mine.id);
    return own && annotationText(plan, compact<Phase>({ ...own, annotation: parts }));
  };
  const { annotation: _own, ...rest } = mine;
  return compact<Phase>({
    ...rest,
    name:
      referee.pick(about(phaseFields.name.label), [base?.name, mine.name, theirs.name], asWritten) ??
      mine.name,
    annotation: referee.pick<readonly AnnotationPart[] | undefined>(
      about(phaseFields.annotation.label),
      [base?.annotation, mine.annotation, theirs.annotation],
      words,
    ),
  });
}

/** A handoff after both sides' changes: its ends by member, moment and matter one fact each. */
export function mergeHandoff(referee: Referee, three: Three<Handoff | undefined>): Handoff {
  const [base, mine, theirs] = three;
  if (!mine || !theirs) return (mine ?? theirs ?? base) as Handoff;
  const about = aboutOf(mine.id, `the handoff ${endNames(referee.plans[base ? 0 : 1], base ?? mine)}`);
  const ends = (to: Handoff['to'], plan: Plan) => laneNames(plan, to);
  return {
    id: mine.id,
    from: mergeRefs([base?.from ?? [], mine.from, theirs.from]),
    to:
      mine.to === 'all' || theirs.to === 'all' || base?.to === 'all'
        ? referee.pick(about('receivers'), [base?.to ?? [], mine.to, theirs.to], ends)
        : mergeRefs([base?.to ?? [], mine.to, theirs.to]),
    when:
      referee.pick(
        about(handoffFields.when.label),
        [base?.when, mine.when, theirs.when],
        (when, plan) => when && sayWhen(plan, when),
      ) ?? mine.when,
    what: referee.pick(about('matter'), [base?.what, mine.what, theirs.what], asWritten) ?? mine.what,
    extra: mergeExtras(referee, about, [base?.extra, mine.extra, theirs.extra]),
  };
}

/** Streams named in a cell, by member. */
function mergeRefs(three: Three<readonly StreamRef[]>): readonly StreamRef[] {
  const keys = three.map((refs) => refs.map((ref) => JSON.stringify(ref))) as unknown as Three<
    readonly string[]
  >;
  return mergeList(keys).map((key) => JSON.parse(key) as StreamRef);
}
