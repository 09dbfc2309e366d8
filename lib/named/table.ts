import { chunkEntries } from './chunk-entries';
import { frameEntries } from './frame-entries';
import type { Command } from '../plan/command';
import type { Entries, Entry } from './entry';

const every: Entries<Command['type']> = { ...chunkEntries, ...frameEntries };

/** Every command by its type, with what it does, its fields and an example, in the order they are told. */
export const commandTable: ReadonlyMap<string, Entry> = new Map<string, Entry>(Object.entries(every));
