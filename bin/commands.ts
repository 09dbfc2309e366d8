import { describeCommands } from '../lib/named/describe-commands';
import { exit } from './io';
import type { CommandHelp, FieldHelp } from '../lib/named/describe-commands';
import type { Subcommand } from './subcommand';

/** Lists what `edit` can do. */
export const commands: Subcommand = {
  name: 'commands',
  words: 'Lists the commands that edit runs, with their fields.',
  more: [
    'A field with * is needed. Each command ends with an example. In {"chunk": …, "phase": …, "nth": …}, which tells',
    'chunks of one name apart, phase and nth (from 1) can be left out, and so can chunk if both are given.',
  ],
  files: [],
  flags: { json: { type: 'boolean', words: 'the list as JSON' } },
  examples: ['planlanes commands', 'planlanes commands --json | jq ".[].type"'],
  run({ on }, io) {
    const all = describeCommands();
    io.write(on.has('json') ? `${JSON.stringify(all, null, 2)}\n` : `${all.map(told).join('\n\n')}\n`);
    return Promise.resolve(exit.fine);
  },
};

function told({ type, words, fields, example }: CommandHelp): string {
  const names = fields.map(({ name, also, needed }) => [name, ...also].join(' or ') + (needed ? ' *' : ''));
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    type,
    `  ${words}`,
    ...fields.map((field, at) => `  ${(names[at] ?? '').padEnd(width)}  ${fieldTold(field)}`),
    `  ${JSON.stringify(example)}`,
  ].join('\n');
}

const fieldTold = ({ words, takes, otherwise }: FieldHelp): string =>
  `${words}: ${takes}${otherwise === null ? '' : `; else ${JSON.stringify(otherwise)}`}`;
