import type { Result } from '../lib/plan/types';

/** What the command line touches of the world around it. */
export interface Io {
  /** The bytes of a file, or of stdin for `-`. Refused with a sentence that names it. */
  read(path: string): Promise<Result<Uint8Array>>;
  /**
   * Writes a file anew, all of it or nothing, its mode kept. Refused with a sentence, also where the file no longer
   * holds the bytes that were read.
   */
  replace(path: string, read: Uint8Array, text: string): Promise<Result<undefined>>;
  /** Results go to stdout, as they are. */
  write(text: string): void;
  /** Messages go to stderr, a line each. */
  say(message: string): void;
}

/** How a run ends, for the shell. */
export const exit = {
  fine: 0,
  /** Problems of severity error, a difference, a conflict, a refused command. */
  found: 1,
  /** Something could not be read, or the command line was used wrongly. */
  misused: 2,
} as const;

/** A file as messages name it. */
export const shownPath = (path: string): string => (path === '-' ? '<stdin>' : path);

/** A line for a terminal: signs that would steer it (a spec can hold any) are shown as �. */
export const printable = (line: string): string => line.replace(/[^\P{Cc}\n\t]/gu, '�');
