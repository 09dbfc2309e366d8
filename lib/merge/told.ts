import type { Conflict } from './referee';

/** Whether some of the conflicts say a line, whole: as what a side says, or between signs in their message. */
export function toldBy(conflicts: readonly Conflict[]): (line: string) => boolean {
  const said = new Set(
    conflicts
      .flatMap(({ mine = '', theirs = '' }) => [mine, theirs])
      .flatMap((words) => words.split('\n').map((line) => line.trim())),
  );
  return (line) => said.has(line) || conflicts.some(({ message }) => holds(message, line));
}

function holds(message: string, line: string): boolean {
  for (let at = message.indexOf(line); at >= 0; at = message.indexOf(line, at + 1))
    if (
      !/[\p{L}\p{N}]\s*$/u.test(message.slice(0, at)) &&
      !/^\s*[\p{L}\p{N}]/u.test(message.slice(at + line.length))
    )
      return true;
  return false;
}
