import { resemblance } from '../notation/pairing';
import { boxText } from '../notation/signs';
import { slug } from '../notation/slug';
import { longestCommon } from '../plan/longest-common';
import { mergeBox } from './box';
import { mergeOrder } from './order';
import type { Subtask } from '../plan/types';
import type { About, Referee, Three } from './referee';

/**
 * The steps of a chunk after both sides' changes: each step known by its words, a step reworded in its place by words
 * alike; its words and its tick are facts of their own.
 */
export function mergeSubtasks(
  referee: Referee,
  about: About,
  three: Three<readonly Subtask[]>,
): readonly Subtask[] {
  const [base, mine, theirs] = three;
  const keysOfBase = base.map((_, at) => `${at}`);
  const keys = [keysOfBase, keysIn(base, mine, 'mine'), keysIn(base, theirs, 'theirs')] as const;
  const steps = keys.map(
    (own, side) => new Map(own.map((key, at) => [key, three[side]?.[at] as Subtask])),
  ) as unknown as Three<ReadonlyMap<string, Subtask>>;

  const merged = new Map<string, Subtask>();
  for (const key of new Set(keys.flat())) {
    const own = steps.map((side) => side.get(key)) as unknown as Three<Subtask | undefined>;
    const step = mergeStep(referee, about, own);
    if (step) merged.set(key, step);
  }
  const lists = keys.map((own) => own.filter((key) => merged.has(key))) as unknown as Three<
    readonly string[]
  >;
  const order = mergeOrder(
    lists,
    (key) => merged.get(key)?.text ?? '',
    (key) =>
      referee.choose(placeOf(about, merged.get(key)), [
        undefined,
        above(lists[1], key, merged),
        above(lists[2], key, merged),
      ]),
  );
  return order.flatMap((key) => merged.get(key) ?? []);
}

function mergeStep(referee: Referee, about: About, three: Three<Subtask | undefined>): Subtask | undefined {
  const [base, mine, theirs] = three;
  const name = (mine ?? theirs ?? base)?.text ?? '';
  const of: About = { ...about, name: `Sub-task “${name}” of ${about.name}` };
  if (!mine || !theirs) return referee.pick(of, three, (step) => step && words(step));
  const text = referee.pick(of, [base?.text, mine.text, theirs.text], (own) => own) ?? mine.text;
  const box = mergeBox(referee, { ...of, name: `Tick of sub-task “${name}” of ${about.name}` }, three);
  const blocks = referee.pick(
    { ...of, name: `Other text in sub-task “${name}” of ${about.name}` },
    [base?.blocks, mine.blocks, theirs.blocks],
    (own) => own?.join('\n\n'),
  );
  const subtasks = mergeSubtasks(referee, about, [base?.subtasks ?? [], mine.subtasks, theirs.subtasks]);
  return { text, ...box, ...(blocks && { blocks }), subtasks };
}

const words = (step: Subtask): string =>
  ((step.done ?? false) || step.mark !== undefined ? boxText(step) : '') + step.text;

const placeOf = (about: About, step: Subtask | undefined): About => ({
  ...about,
  field: 'sub-task order',
  name: `Place of sub-task “${step?.text ?? ''}” of ${about.name}`,
});

function above(list: readonly string[], key: string, steps: ReadonlyMap<string, Subtask>): string {
  const before = list[list.indexOf(key) - 1];
  return before === undefined ? 'first' : `behind ${steps.get(before)?.text ?? ''}`;
}

/** The steps of a side by the place they have in the base; new ones by their words, which both sides may bring. */
function keysIn(base: readonly Subtask[], side: readonly Subtask[], own: string): readonly string[] {
  const known = counted(base);
  const there = counted(side);
  const keys: (string | undefined)[] = there.map((text) => {
    const at = known.indexOf(text);
    return at < 0 ? undefined : `${at}`;
  });
  for (const { from, to } of gaps(known, there)) {
    // Reworded in its place: the only one between two that stayed, with words alike.
    const [left, ...moreLeft] = from.filter((at) => !there.includes(known[at] ?? ''));
    const [right, ...moreRight] = to.filter((at) => keys[at] === undefined);
    if (left === undefined || right === undefined || moreLeft.length + moreRight.length > 0) continue;
    const alike = resemblance(slug(base[left]?.text ?? ''), slug(side[right]?.text ?? ''));
    if (alike >= 0.6) keys[right] = `${left}`;
  }
  return keys.map((key, at) => key ?? `new ${there[at] ?? own}`);
}

/** The words of steps; those said again are counted, so that each is one of a kind. */
function counted(steps: readonly Subtask[]): readonly string[] {
  const seen = new Map<string, number>();
  return steps.map(({ text }) => {
    const again = (seen.get(text) ?? 0) + 1;
    seen.set(text, again);
    return `${text}\n${again}`;
  });
}

/** The stretches between what two lists have in common, as indexes of each. */
function gaps(before: readonly string[], after: readonly string[]) {
  const common = longestCommon(before, after);
  const found: { from: readonly number[]; to: readonly number[] }[] = [];
  let [left, right] = [0, 0];
  for (const text of [...common, undefined]) {
    const [endLeft, endRight] =
      text === undefined ? [before.length, after.length] : [before.indexOf(text), after.indexOf(text)];
    found.push({ from: range(left, endLeft), to: range(right, endRight) });
    [left, right] = [endLeft + 1, endRight + 1];
  }
  return found;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
