import { print as written } from '../lib/markdown/print';
import { exit } from './io';
import { openSpec } from './open-spec';
import type { Subcommand } from './subcommand';

/** What saving without an edit writes. */
export const print: Subcommand = {
  name: 'print',
  words: 'Prints what saving without an edit writes: the same bytes.',
  more: ['Any text in UTF-8 can be printed, with or without a plan.'],
  files: ['FILE'],
  flags: {},
  examples: ['planlanes print spec.md | cmp - spec.md'],
  async run({ files: [path = ''] }, io) {
    const spec = await openSpec(io, path);
    if (!spec.ok) {
      io.say(spec.error.message);
      return exit.misused;
    }
    const { document } = spec.value;
    io.write(written(document, document.plan).text);
    return exit.fine;
  },
};
