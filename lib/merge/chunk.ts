import { chunkTitle, laneName } from '../notation/names';
import { dependencyKey, dependencyOf } from '../notation/references';
import { capital, quoted } from '../notation/words';
import { equal } from '../plan/equal';
import { chunkFields, eachText, rowFields } from '../plan/fields';
import { lookup, phaseBefore } from '../plan/lookup';
import { mergeBox } from './box';
import { compact } from './compact';
import { withOneItem } from './item';
import { mergeExtras, mergeMembers, mergeOptionalList } from './sets';
import { mergeSubtasks } from './subtasks';
import { mergeToken } from './tokens';
import type { DependencyKey } from '../notation/references';
import type { ChunkText, TextKey } from '../plan/fields';
import type { Chunk, Plan, Row, StreamRef } from '../plan/types';
import type { About, Referee, Three } from './referee';

type Words = (value: string | undefined) => string | undefined;
const asWritten: Words = (value) => value;
const streamWords = (ref: StreamRef | undefined, plan: Plan): string => laneName(plan, ref);

/** One chunk after both sides' changes, fact by fact, its place aside. Base is undefined where both brought it. */
export function mergeChunk(referee: Referee, sides: Three<Chunk | undefined>): Chunk {
  const some = (sides[1] ?? sides[2] ?? sides[0]) as Chunk;
  if (!sides[1] || !sides[2]) return some;
  const about = (field: string, name = field): About => ({
    entity: some.id,
    field,
    name: `${capital(name)} of ${quoted(chunkTitle(some))}`,
  });
  const item = { ...about(chunkFields.item.label), name: `The item of ${quoted(chunkTitle(some))}` };
  const three = withOneItem(referee, item, [sides[0], sides[1], sides[2]]);
  const [base, mine, theirs] = three;
  const fact = (key: 'title' | 'issue' | 'note' | ChunkText) =>
    referee.pick(about(chunkFields[key].label), [base?.[key], mine[key], theirs[key]], asWritten);
  const title = fact('title') ?? mine.title;
  const token = mergeToken(
    referee,
    about(chunkFields.token.label),
    [base?.token, mine.token, theirs.token],
    !base,
  );
  const waits = mergeWaits(referee.plans, three);
  return compact<Chunk>({
    id: some.id,
    token,
    title,
    issue: fact('issue'),
    note: fact('note'),
    ...mergeBox(referee, about(chunkFields.done.label, 'tick'), [base, mine, theirs]),
    stream: referee.pick(
      about(chunkFields.stream.label),
      [base?.stream, mine.stream, theirs.stream],
      streamWords,
    ),
    ...eachText(chunkFields, fact),
    skills: mergeOptionalList(referee, about(chunkFields.skills.label), [
      base?.skills,
      mine.skills,
      theirs.skills,
    ]),
    subtasks: mergeSubtasks(
      referee,
      { ...about(chunkFields.subtasks.label), name: quoted(chunkTitle(some)) },
      [base?.subtasks ?? [], mine.subtasks, theirs.subtasks],
    ),
    // Mine, as a phase's notes: they merge as text.
    blocks: mine.blocks,
    extra: mergeExtras(referee, about, [base?.extra, mine.extra, theirs.extra]),
    waitsForBarrier: waits.includes('barrier'),
    dependsOn: waits.flatMap((key) => dependencyOf(key) ?? []),
    row: mergeRow(referee, about, three, { title, token }),
    item:
      referee.pick(about(chunkFields.item.label), [base?.item, mine.item, theirs.item], (item) =>
        item ? 'there' : 'none',
      ) ?? true,
  });
}

/** What a chunk waits for, by member; the barrier is one. What is new is in an order that no side chose. */
function mergeWaits(plans: Three<Plan>, three: Three<Chunk | undefined>): readonly DependencyKey[] {
  const base = three[0];
  const sides = three.map((chunk, side): readonly DependencyKey[] => {
    if (!chunk) return [];
    // In a first phase nobody sees whether the barrier is written out: it is as it was.
    const home = lookup(plans[side] as Plan).chunks.get(chunk.id)?.phase.id;
    const unseen = base && home && !phaseBefore(plans[side] as Plan, home);
    const barrier = (unseen ? base : chunk).waitsForBarrier;
    return [...(barrier ? (['barrier'] as const) : []), ...chunk.dependsOn.map(dependencyKey)];
  }) as unknown as Three<readonly DependencyKey[]>;
  const keys = mergeMembers(sides);
  const old = new Set(sides[0]);
  return [...keys.filter((key) => old.has(key)), ...keys.filter((key) => !old.has(key)).sort()];
}

/** The table's view of it: cell by cell where both sides have a row, else as one. A new one's title and id are those of the item. */
function mergeRow(
  referee: Referee,
  about: (field: string) => About,
  chunks: Three<Chunk | undefined>,
  item: { readonly title: string; readonly token: string | undefined },
): Row | undefined {
  const [base, mine, theirs] = chunks.map((chunk) => chunk?.row) as unknown as Three<Row | undefined>;
  if (!mine || !theirs) {
    const row = referee.pick(
      about(chunkFields.row.label),
      [base, mine, theirs],
      (own) => own && chunkTitle(own),
      (a, b) => equal(a && { ...a, columns: [] }, b && { ...b, columns: [] }),
    );
    const from = base ? undefined : chunks.find((own) => row && own?.row === row);
    return row && from
      ? compact<Row>({
          ...row,
          title: from.title === row.title ? item.title : row.title,
          token: from.token === row.token ? item.token : row.token,
        })
      : row;
  }
  const inTable = (key: keyof typeof rowFields) => about(`${rowFields[key].label} in the table`);
  const cell = (key: 'issue' | 'note' | TextKey<typeof rowFields>) =>
    referee.pick(inTable(key), [base?.[key], mine[key], theirs[key]], asWritten);
  return compact<Row>({
    token: mergeToken(referee, inTable('token'), [base?.token, mine.token, theirs.token], !chunks[0]),
    title:
      referee.pick(
        inTable('title'),
        [base?.title ?? chunks[0]?.title, mine.title, theirs.title],
        asWritten,
      ) ?? mine.title,
    issue: cell('issue'),
    note: cell('note'),
    stream: referee.pick(inTable('stream'), [base?.stream, mine.stream, theirs.stream], streamWords),
    ...eachText(rowFields, cell),
    extra: mergeExtras(referee, about, [base?.extra, mine.extra, theirs.extra]),
    columns: mine.columns,
  });
}
