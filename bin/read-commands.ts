import { readText } from '../lib/editor/open';
import { fail, ok } from '../lib/plan/types';
import { shownPath } from './io';
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
  const bytes = await io.read(path);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value);
  return text.ok
    ? ok(text.value.replace(/^\uFEFF/, ''))
    : fail(text.error.code, `${shownPath(path)}: ${text.error.message}`);
}

/** A command, a list of them, or one a line. */
function commandsIn(text: string, where: string): Result<readonly GivenCommand[]> {
  const whole = parsed(text, where);
  if (whole.ok) {
    const { value } = whole;
    return ok(Array.isArray(value) ? numbered(value, where) : [{ json: value, where }]);
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return whole;
  const each: unknown[] = [];
  for (const line of lines) {
    const one = parsed(line, where);
    // A list over several lines with a mistake in it: what is wrong with the whole says more.
    if (!one.ok) return whole;
    each.push(one.value);
  }
  return ok(numbered(each, where));
}

const numbered = (list: readonly unknown[], where: string): readonly GivenCommand[] =>
  list.map((json, at) => ({ json, where: `${where}, command ${at + 1}` }));

function parsed(text: string, where: string): Result<unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (error) {
    return fail(
      'no-json',
      `${where}: this is no JSON (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
