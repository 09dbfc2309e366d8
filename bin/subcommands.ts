import { check } from './check';
import { commands } from './commands';
import { diff } from './diff';
import { edit } from './edit';
import { format } from './format';
import { merge } from './merge';
import { print } from './print';
import type { Subcommand } from './subcommand';

/** All that the command line does, in the order of help. */
export const subcommands: readonly Subcommand[] = [check, print, format, edit, commands, diff, merge];
