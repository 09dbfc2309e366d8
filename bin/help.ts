import { subcommands } from './subcommands';
import type { Flag, Subcommand } from './subcommand';

/** What `planlanes --help` says. */
export const helpForAll = (): string => `planlanes reads, checks and edits execution plans in markdown.

Usage: planlanes <command> …

${columns(subcommands.map((subcommand) => [synopsis(subcommand), subcommand.words]))}

A file named - is stdin. Results go to stdout, messages to stderr.
Exit code: 0 fine; 1 problems of severity error, a difference, a conflict or a refused command;
2 unreadable or wrong use.

planlanes <command> --help tells more; --version tells the version.

Examples:
${subcommands.map(({ examples: [example = ''] }) => `  ${example}`).join('\n')}
`;

/** What `planlanes check --help` says. */
export function helpFor(subcommand: Subcommand): string {
  const { words, more, flags, examples } = subcommand;
  const told = Object.entries(flags).map(([name, flag]) => [written(name, flag), flag.words] as const);
  return `${[
    `planlanes ${synopsis(subcommand)}`,
    [words, ...more].join('\n'),
    columns([...told, ['--help', 'this text']]),
    `Example${examples.length > 1 ? 's' : ''}:\n${examples.map((example) => `  ${example}`).join('\n')}`,
  ].join('\n\n')}\n`;
}

const synopsis = ({ name, files, flags }: Subcommand): string =>
  [
    name,
    ...files,
    ...Object.entries(flags).map(([flag, of]) => `[${written(flag, of)}]${of.multiple === true ? '…' : ''}`),
  ].join(' ');

const written = (name: string, { value }: Flag): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
