import { changedWhileRunning } from '../lib/compare/started';
import { mergeTexts } from '../lib/merge/merge';
import { exit, shownPath } from './io';
import { openSpec } from './open-spec';
import type { Subcommand } from './subcommand';

/** Brings two sides' changes of one spec together. */
export const merge: Subcommand = {
  name: 'merge',
  words: 'Merges what two sides changed in one spec, fact by fact.',
  more: [
    'BASE is the spec that both began with. Facts of the plan are merged one by one, the text around it by lines.',
    'Where both changed the same, mine is kept, the conflict is told on stderr, and the exit code is 1.',
  ],
  files: ['BASE', 'MINE', 'THEIRS'],
  flags: {},
  examples: ['planlanes merge base.md mine.md theirs.md > merged.md'],
  async run({ files: [base = '', mine = '', theirs = ''] }, io) {
    const opened = [await openSpec(io, base), await openSpec(io, mine), await openSpec(io, theirs)] as const;
    for (const spec of opened) if (!spec.ok) io.say(spec.error.message);
    const [first, second, third] = opened;
    if (!first.ok || !second.ok || !third.ok) return exit.misused;
    const { text, conflicts } = mergeTexts([
      first.value.document.text,
      second.value.document.text,
      third.value.document.text,
    ]);
    io.write(text);
    const warning = changedWhileRunning(first.value.document.plan, third.value.document.plan);
    if (warning !== undefined) io.say(`${shownPath(theirs)}: ${warning}`);
    for (const { message } of conflicts) io.say(`conflict: ${message}`);
    return conflicts.length > 0 ? exit.found : exit.fine;
  },
};
