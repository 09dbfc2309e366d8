import { shownPath } from './io';
import type { ProblemJson } from '../lib/exports/plan-json';

/** A problem in a line that editors and terminals can jump from. */
export const problemLine = (path: string, { line, column, severity, code, message }: ProblemJson): string =>
  `${shownPath(path)}:${line}:${column}: ${severity} ${code} ${message}`;
