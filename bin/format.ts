import { format as canonical } from '../lib/markdown/format';
import { exit, shownPath } from './io';
import { openPlan } from './open-spec';
import type { Subcommand } from './subcommand';

/** A plan in canonical form. */
export const format: Subcommand = {
  name: 'format',
  words: 'Prints a spec with its plan in canonical form.',
  more: ['The text around the plan keeps its bytes, and the plan says the same as before.'],
  files: ['FILE'],
  flags: {
    write: { type: 'boolean', words: 'writes the file instead of printing it' },
    check: { type: 'boolean', words: 'prints nothing; exit code 1 if the file would change' },
  },
  examples: [
    'planlanes format spec.md',
    'planlanes format spec.md --write',
    'planlanes format spec.md --check',
  ],
  async run({ files: [path = ''], on }, io) {
    const name = shownPath(path);
    if (on.has('write') && on.has('check')) {
      io.say('planlanes format: --write changes the file and --check does not; give one of them.');
      return exit.misused;
    }
    if (on.has('write') && path === '-') {
      io.say('planlanes format: stdin cannot be written to; leave --write out and the text goes to stdout.');
      return exit.misused;
    }
    const spec = await openPlan(io, path);
    if (!spec.ok) {
      io.say(spec.error.message);
      return exit.misused;
    }
    const { document, bytes } = spec.value;
    const text = canonical(document, document.plan);
    if (!text.ok) {
      io.say(`${name}: ${text.error.message}`);
      return exit.found;
    }
    const same = text.value === document.text;
    if (on.has('check')) {
      io.say(same ? `${name} is in canonical form.` : `${name} is not in canonical form.`);
      return same ? exit.fine : exit.found;
    }
    if (!on.has('write')) {
      io.write(text.value);
      return exit.fine;
    }
    const done = same ? undefined : await io.replace(path, bytes, text.value);
    if (done?.ok === false) {
      io.say(done.error.message);
      return exit.misused;
    }
    io.say(same ? `${name} is in canonical form already.` : `${name} is in canonical form now.`);
    return exit.fine;
  },
};
