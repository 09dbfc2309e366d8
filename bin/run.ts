import { parseArgs } from 'node:util';
import { nearest } from '../lib/notation/nearest';
import { version } from '../package.json';
import { helpFor, helpForAll } from './help';
import { exit } from './io';
import { subcommands } from './subcommands';
import type { ParseArgsConfig } from 'node:util';
import type { Io } from './io';
import type { Given, Subcommand } from './subcommand';

/**
 * Runs a command line. What is wrong with it is said in a sentence on stderr.
 * @param args what was typed behind `planlanes`
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.say(helpForAll());
    return exit.misused;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    const asked = subcommands.find((subcommand) => subcommand.name === rest[0]);
    io.write(asked ? helpFor(asked) : helpForAll());
    return exit.fine;
  }
  if (name === '--version' || name === '-v') {
    io.write(`${version}\n`);
    return exit.fine;
  }
  const subcommand = subcommands.find((one) => one.name === name);
  if (!subcommand) {
    const near = nearest(
      subcommands.map((one) => [one.name, one.name]),
      name,
    );
    io.say(
      `planlanes: there is no command “${name}”; ${near === undefined ? 'see planlanes --help' : `did you mean “${near}”?`}`,
    );
    return exit.misused;
  }
  const given = readArgs(subcommand, rest);
  if (given === 'help') {
    io.write(helpFor(subcommand));
    return exit.fine;
  }
  if (typeof given === 'string') {
    io.say(`planlanes ${name}: ${given} See planlanes ${name} --help.`);
    return exit.misused;
  }
  return subcommand.run(given, io);
}

/** @returns what was typed, or a sentence that says what is wrong with it */
function readArgs({ flags, files }: Subcommand, args: readonly string[]): Given | string {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries({ ...flags, help: { type: 'boolean' as const } }).map(([name, { type }]) => [
      name,
      { type, multiple: true, ...(name === 'help' && { short: 'h' }) },
    ]),
  );
  let tokens;
  try {
    ({ tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true }));
  } catch (error) {
    // Its first sentence says what is wrong; the others explain the syntax of options.
    return error instanceof Error
      ? `${error.message.split(/\.\s|\n/)[0]?.replace(/\.$/, '') ?? ''}.`
      : String(error);
  }
  const found: string[] = [];
  const on = new Set<string>();
  const values: { flag: string; value: string }[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') found.push(token.value);
    else if (token.kind === 'option') {
      if (token.value === undefined) on.add(token.name);
      else values.push({ flag: token.name, value: token.value });
    }
  }
  if (on.has('help')) return 'help';
  const twice = values.find(
    ({ flag }, at) => flags[flag]?.multiple !== true && values.findIndex((one) => one.flag === flag) < at,
  );
  if (twice) return `--${twice.flag} is given twice.`;
  if (found.length !== files.length)
    return files.length === 0
      ? 'This takes no file.'
      : `This takes ${files.join(' ')}; ${found.length === 0 ? 'none was' : `${found.length} ${found.length === 1 ? 'was' : 'were'}`} given.`;
  if (found.filter((file) => file === '-').length > 1) return 'Only one file can be stdin.';
  return { files: found, on, values };
}
