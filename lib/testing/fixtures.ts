import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../plan/command';

/** A stored spec: its file name without `.md`, and its text with every byte kept. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
}

const folder = new URL('./fixtures/', import.meta.url);
const publicFolder = new URL('../../public/', import.meta.url);

// `ignoreBOM` leaves the byte-order mark in the string, `fatal` refuses bytes that are no UTF-8.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const readAll = (from: URL): readonly Fixture[] =>
  readdirSync(from)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ name: file.slice(0, -3), text: decoder.decode(readFileSync(new URL(file, from))) }));

/** Every fixture and the published samples, by name. */
export const fixtures: readonly Fixture[] = [...readAll(folder), ...readAll(publicFolder)];

/** The text of one fixture; throws a RangeError for a name that does not exist. */
export function fixture(name: string): string {
  const found = fixtures.find((candidate) => candidate.name === name);
  if (!found) throw new RangeError(`No fixture is called “${name}”.`);
  return found.text;
}

/** A case that broke a law once, made small by the soak: a text, and the commands run on it. */
export interface FoundCase extends Fixture {
  readonly commands: readonly Command[];
}

const foundFolder = new URL('found/', folder);

/** Every case that the soak has kept. */
export const foundCases: readonly FoundCase[] = readAll(foundFolder).map((found) => {
  const commands = new URL(`${found.name}.json`, foundFolder);
  return {
    ...found,
    commands: existsSync(commands) ? (JSON.parse(readFileSync(commands, 'utf8')) as Command[]) : [],
  };
});
