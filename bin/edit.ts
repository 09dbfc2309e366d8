import { verify } from '../lib/markdown/verify';
import { goesWith } from '../lib/notation/goes';
import { consequences, mentionsIn } from './consequences';
import { exit, shownPath } from './io';
import { openSpec, withoutPlan } from './open-spec';
import { readCommands } from './read-commands';
import { runCommands } from './run-commands';
import type { OpenedSpec } from './open-spec';
import type { Step } from './run-commands';
import type { Subcommand } from './subcommand';

/** Edits a plan by commands in plain JSON: all of them or none. */
export const edit: Subcommand = {
  name: 'edit',
  words: 'Edits a plan by commands in plain JSON, and prints the new text.',
  more: [
    'Chunks, phases and streams go by title, id token, slug, issue id or number. The commands run in the order',
    'given, each on the plan that the one before left; if one is refused, nothing is printed or written. Errors that',
    'they bring into the plan are told on stderr, in the lines of check.',
    'Of chunks with one name, {"chunk": "Tests", "phase": 2, "nth": 2} is the second in Phase 2, and without a name',
    '{"phase": 2, "nth": 3} is the third chunk of the phase. planlanes commands lists all commands.',
  ],
  files: ['FILE'],
  flags: {
    command: { type: 'string', multiple: true, value: 'JSON', words: 'a command, or a list of commands' },
    commands: {
      type: 'string',
      multiple: true,
      value: 'FILE',
      words: 'a file of commands: a JSON list, or one a line',
    },
    write: { type: 'boolean', words: 'writes the file instead of printing it' },
    json: {
      type: 'boolean',
      words: 'prints what goes, the stale mentions and, unless written, the text as JSON',
    },
  },
  examples: [
    `planlanes edit spec.md --command '{"type":"chunk.tick","chunk":"NS-101"}' --write`,
    `planlanes edit spec.md --command '{"type":"chunk.move","chunk":"auth-utilities","phase":2,"stream":"api"}'`,
    'planlanes edit spec.md --commands steps.json --write',
  ],
  async run({ files: [path = ''], on, values }, io) {
    const writes = on.has('write');
    if (writes && path === '-') {
      io.say('planlanes edit: stdin cannot be written to; leave --write out and the text goes to stdout.');
      return exit.misused;
    }
    if (values.length === 0) {
      io.say('planlanes edit: there is no command to run; give --command JSON or --commands FILE.');
      return exit.misused;
    }
    if (
      values.filter(({ flag, value }) => flag === 'commands' && value === '-').length +
        (path === '-' ? 1 : 0) >
      1
    ) {
      io.say('planlanes edit: only one file can be stdin.');
      return exit.misused;
    }
    const commands = await readCommands(io, values);
    if (!commands.ok) {
      io.say(commands.error.message);
      return exit.misused;
    }
    const spec = await openSpec(io, path);
    if (!spec.ok) {
      io.say(spec.error.message);
      return exit.misused;
    }
    const { document, bytes } = spec.value;
    const name = shownPath(path);
    const closed = withoutPlan(spec.value);
    // A text without any plan can begin one; one that waits in a code block would become the second.
    if (closed !== undefined && (document.readOnly || document.fenced.length > 0)) {
      io.say(closed);
      return exit.misused;
    }
    const edited = runCommands(document.plan, commands.value);
    if (!edited.ok) {
      io.say(edited.message);
      if (!edited.understood && closed !== undefined) io.say(closed);
      return edited.understood ? exit.found : exit.misused;
    }
    const text = verify(document, edited.plan);
    if (!text.ok) {
      io.say(`${culprit(spec.value, edited.steps)}: ${text.error.message}`);
      return exit.found;
    }
    for (const { where, goes } of edited.steps) if (goes.length > 0) io.say(`${where}: ${goesWith(goes)}`);
    const mentions = mentionsIn(spec.value, edited.plan, writes);
    for (const line of consequences(spec.value, edited.plan, writes, mentions)) io.say(line);
    if (on.has('json')) {
      const goes = edited.steps.flatMap((step) => step.goes);
      io.write(`${JSON.stringify({ goes, mentions, ...(!writes && { text: text.value }) }, null, 2)}\n`);
    } else if (!writes) io.write(text.value);
    if (!writes) return exit.fine;
    const same = text.value === document.text;
    const done = same ? undefined : await io.replace(path, bytes, text.value);
    if (done?.ok === false) {
      io.say(done.error.message);
      return exit.misused;
    }
    io.say(same ? `${name} says so already; nothing was written.` : `${name} is written.`);
    return exit.fine;
  },
};

/** Of what would not read back: the file, and of several commands the first after which it never did. */
function culprit({ path, document }: OpenedSpec, steps: readonly Step[]): string {
  const name = shownPath(path);
  const lastFine = steps.findLastIndex(({ plan }) => verify(document, plan).ok);
  const where = steps[lastFine + 1]?.where;
  return where === undefined || steps.length === 1 ? name : `${name}, ${where}`;
}
