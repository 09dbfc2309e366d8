import { gaps } from '../compare/gaps';
import { resemblance } from '../notation/pairing';
import { boxText } from '../notation/signs';
import { slug } from '../notation/slug';
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
  const [own, other] = [inBase(base, mine), inBase(base, theirs)];
  const keys = [base.map((_, at) => `${at}`), keysIn(mine, own, other), keysIn(theirs, other, own)] as const;
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

/** Which step of the base each of a side is, by its index: by its words, or reworded alike between the same two; and what stands in the place of another. */
interface Known {
  readonly same: ReadonlyMap<number, number>;
  readonly instead: ReadonlyMap<number, number>;
}

function inBase(base: readonly Subtask[], side: readonly Subtask[]): Known {
  const [known, there] = [counted(base), counted(side)];
  const same = new Map(
    there.flatMap((text, at) => (known.includes(text) ? [[at, known.indexOf(text)] as const] : [])),
  );
  const instead = new Map<number, number>();
  for (const { from, to } of gaps(known, there)) {
    const left = from.filter((at) => !there.includes(known[at] ?? ''));
    const right = to.filter((at) => !same.has(at));
    const areAlike = (own: number, other: number) =>
      resemblance(slug(base[own]?.text ?? ''), slug(side[other]?.text ?? '')) >= 0.6;
    for (const at of right) {
      const [own, ...more] = left.filter((step) => areAlike(step, at));
      const isOnly = own !== undefined && right.filter((other) => areAlike(own, other)).length === 1;
      if (isOnly && more.length === 0) same.set(at, own);
    }
    // In its place: the only one between two that stayed.
    const [own, other] = [left[0], right[0]];
    if (own !== undefined && other !== undefined && left.length + right.length === 2 && !same.has(other))
      instead.set(other, own);
  }
  return { same, instead };
}

/**
 * The steps of a side by the place they have in the base; new ones by their words, which both sides may bring. What
 * stands instead of a step is that step where the other side has not left it as it was either.
 */
function keysIn(side: readonly Subtask[], { same, instead }: Known, other: Known): readonly string[] {
  const replaced = new Set(other.instead.values());
  const words = counted(side);
  return side.map((_, at) => {
    const own = same.get(at) ?? instead.get(at);
    const isOwn = own !== undefined && (same.has(at) || replaced.has(own));
    return isOwn ? `${own}` : `new ${words[at] ?? ''}`;
  });
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
