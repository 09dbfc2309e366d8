import { diffArrays } from 'diff';

/** The lines that a text lost and gained, line endings aside, in order. */
export interface LineChanges {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export function lineChanges(before: string, after: string): LineChanges {
  const changes = diffArrays(before.split(/\r\n|\n|\r/), after.split(/\r\n|\n|\r/));
  return {
    removed: changes.flatMap(({ removed, value }) => (removed ? value : [])),
    added: changes.flatMap(({ added, value }) => (added ? value : [])),
  };
}
