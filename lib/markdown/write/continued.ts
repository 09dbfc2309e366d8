import { signOf } from '../../notation/signs';
import { reconcile } from './reconcile';
import type { Subtask } from '../../plan/types';

/** Keys of two lists of sub-tasks: one that goes on from an old one, whatever changed in it, has its key. */
export interface Continued {
  readonly keys: readonly string[];
  readonly keysThen: readonly string[];
}

/**
 * Which sub-tasks of a list go on from which of the list as opened. Those that say the same do, wherever they stand;
 * between two of those that stayed, the ones that begin with the same words, and the rest in order where as many went
 * as came: they were reworded, not replaced.
 */
export function continued(now: readonly Subtask[], then: readonly Subtask[]): Continued {
  const keysThen = keyed(then);
  const keys = [...keyed(now)];
  const { kept } = reconcile(keysThen, keys);
  for (const { came, went } of gaps(keys, keysThen, kept)) {
    const fresh = came.filter((key) => !keysThen.includes(key));
    const gone = went.filter((key) => !keys.includes(key));
    const textOf = (key: string) => (JSON.parse(key.slice(0, key.lastIndexOf('#'))) as [string])[0];
    const inOrder = fresh.length === gone.length;
    let from = 0;
    fresh.forEach((key, at) => {
      const alike = gone.findIndex((old, index) => index >= from && textOf(old) === textOf(key));
      const partner = alike >= 0 ? alike : inOrder && at >= from ? at : -1;
      const old = gone[partner];
      if (old === undefined) return;
      keys[keys.indexOf(key)] = old;
      from = partner + 1;
    });
  }
  return { keys, keysThen };
}

/** What came and what went between each two that stayed. */
function gaps(keys: readonly string[], keysThen: readonly string[], kept: ReadonlySet<string>) {
  const cut = (list: readonly string[]) => {
    const parts: string[][] = [[]];
    for (const key of list) {
      if (kept.has(key)) parts.push([]);
      else parts.at(-1)?.push(key);
    }
    return parts;
  };
  const went = cut(keysThen);
  return cut(keys).map((came, at) => ({ came, went: went[at] ?? [] }));
}

/** What a sub-task says, as something to compare. */
export const asSaid = ({ text, blocks = [], subtasks, ...box }: Subtask): unknown => [
  text,
  signOf(box) ?? null,
  blocks,
  subtasks.map(asSaid),
];

/** One key a sub-task: what it says, told apart where two say the same. */
function keyed(subtasks: readonly Subtask[]): readonly string[] {
  const seen = new Map<string, number>();
  return subtasks.map((subtask) => {
    const said = JSON.stringify(asSaid(subtask));
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    return `${said}#${count}`;
  });
}
