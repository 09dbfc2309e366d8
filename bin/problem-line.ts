import { enumerate } from '../lib/notation/words';
import { shownPath } from './io';
import type { ProblemJson } from '../lib/exports/problem-json';

/** A problem in a line that editors and terminals can jump from. */
export const problemLine = (path: string, { line, column, severity, code, message }: ProblemJson): string =>
  `${shownPath(path)}:${line}:${column}: ${severity} ${code} ${message}`;

/** Problems of one code in such a line: one as it is, several by their number, the first three places and the first's words. */
export function problemLines(path: string, alike: readonly ProblemJson[]): string {
  const [first, ...more] = alike;
  if (!first) return '';
  if (more.length === 0) return problemLine(path, first);
  const places = [...new Set(alike.map(({ line }) => line))].slice(0, 3).map(String);
  const where = `on line${places.length > 1 ? 's' : ''} ${enumerate(places)}${alike.length > 3 ? ' and on' : ''}`;
  return problemLine(path, { ...first, message: `${alike.length} times, ${where}: ${first.message}` });
}
