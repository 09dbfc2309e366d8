import type { Io } from './io';

/** A flag as parseArgs takes it, with what help says of it. */
export interface Flag {
  readonly type: 'boolean' | 'string';
  readonly multiple?: boolean;
  /** What stands behind it in help: `JSON`. */
  readonly value?: string;
  readonly words: string;
}

/** What was typed behind a subcommand's name. */
export interface Given {
  /** As many as the subcommand names. */
  readonly files: readonly string[];
  /** Flags without a value. */
  readonly on: ReadonlySet<string>;
  /** Flags with a value, in the order they were typed. */
  readonly values: readonly { readonly flag: string; readonly value: string }[];
}

/** One thing that the command line does. */
export interface Subcommand {
  readonly name: string;
  /** One line for the list of all. */
  readonly words: string;
  /** What else help says, a line each. */
  readonly more: readonly string[];
  /** The files it takes, as help names them. */
  readonly files: readonly string[];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly string[];
  /** @returns the exit code */
  run(given: Given, io: Io): Promise<number>;
}
