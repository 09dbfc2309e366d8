import { fail, ok } from '../lib/plan/types';
import { shownPath } from './io';
import { readFileText } from './read-file-text';
import type { Result } from '../lib/plan/types';
import type { Io } from './io';
import type { Given } from './subcommand';

/** A command as it was given, and where: `--command 2`, `steps.json 3`. */
export interface GivenCommand {
  readonly json: unknown;
  readonly where: string;
}

/** The commands of all flags in the order typed. Refused with a sentence: what is no JSON. */
export async function readCommands(
  io: Io,
  values: Given['values'],
): Promise<Result<readonly GivenCommand[]>> {
  const all: GivenCommand[] = [];
  let nth = 0;
  for (const { flag, value } of values) {
    const where = flag === 'command' ? `--command ${++nth}` : shownPath(value);
    const text = flag === 'command' ? ok(value) : await textOf(io, value);
    if (!text.ok) return text;
    const read = commandsIn(text.value, where);
    if (!read.ok) return read;
    all.push(...read.value);
  }
  return ok(all);
}

async function textOf(io: Io, path: string): Promise<Result<string>> {
  const file = await readFileText(io, path);
  return file.ok ? ok(file.value.text.replace(/^\uFEFF/, '')) : file;
}

/** A command, a list of them, or one a line. */
function commandsIn(text: string, where: string): Result<readonly GivenCommand[]> {
  if (text.trim() === '') return fail('no-command', `${where}: there is no command in it.`);
  const whole = parsed(text);
  if (whole.ok) {
    const { value } = whole;
    return ok(Array.isArray(value) ? numbered(value, where) : [{ json: value, where }]);
  }
  const lines = text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const [first] = lines;
  // A command over several lines, or a list, ends on another line than it begins: it is told as a whole.
  const isOneALine =
    first !== undefined &&
    lines.length > 1 &&
    (parsed(first.line).ok || lines.every(({ line }) => line.trim().startsWith('{')));
  if (!isOneALine) return noJson(text, where, whole.error.message);
  const each: unknown[] = [];
  for (const { line, number } of lines) {
    const one = parsed(line);
    if (!one.ok) return noJson(line, `${where}, line ${number}`, one.error.message);
    each.push(one.value);
  }
  return ok(numbered(each, where));
}

const numbered = (list: readonly unknown[], where: string): readonly GivenCommand[] =>
  list.map((json, at) => ({ json, where: `${where}, command ${at + 1}` }));

/** The value of a JSON text, or what the engine says is wrong with it, in one line. */
function parsed(text: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail('no-json', message.replace(/\s+/g, ' ').trim());
  }
}

/** Refuses a text by what the engine says of it: in line and column where it tells a position. */
function noJson(text: string, where: string, message: string): Result<never> {
  const [told, position] = / at position (\d+)(?: \(.*\))?$/.exec(message) ?? [];
  if (told === undefined) return fail('no-json', `${where}: this is no JSON (${message}).`);
  const before = text.slice(0, Number(position)).split('\n');
  const line = text.trim().includes('\n') ? `, line ${before.length}` : '';
  const column = (before.at(-1) ?? '').length + 1;
  return fail(
    'no-json',
    `${where}${line}: this is no JSON (${message.slice(0, -told.length)} at column ${column}).`,
  );
}
