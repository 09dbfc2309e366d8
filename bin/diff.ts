import { difference } from '../lib/compare/difference';
import { contextDifference } from '../lib/markdown/document/context-difference';
import { exit, printable, shownPath } from './io';
import { openSpec, withoutPlan } from './open-spec';
import type { SpecDocument } from '../lib/markdown/document/document';
import type { OpenedSpec } from './open-spec';
import type { Subcommand } from './subcommand';

/** How one spec differs from another in what its plan means. */
export const diff: Subcommand = {
  name: 'diff',
  words: 'Says in plan terms how one spec differs from another.',
  more: [
    'One line a difference: what moved, was renamed, re-routed, ticked, added, removed or changed, and which parts of',
    'the text around the plan are other ones. How a plan is written makes no difference.',
  ],
  files: ['OLD', 'NEW'],
  flags: {
    json: { type: 'boolean', words: 'the differences as JSON' },
    'exit-code': { type: 'boolean', words: 'exit code 1 if there is a difference' },
  },
  examples: ['planlanes diff old.md new.md', 'git show HEAD:spec.md | planlanes diff - spec.md --exit-code'],
  async run({ files: [old = '', now = ''], on }, io) {
    const before = await openSpec(io, old);
    const after = await openSpec(io, now);
    for (const spec of [before, after]) if (!spec.ok) io.say(spec.error.message);
    if (!before.ok || !after.ok) return exit.misused;
    const refusals = unreadable(before.value, after.value);
    if (refusals.length > 0) {
      for (const refusal of refusals) io.say(refusal);
      return exit.misused;
    }
    const told = differences(before.value.document, after.value.document);
    if (on.has('json')) io.write(`${JSON.stringify({ differences: told }, null, 2)}\n`);
    else for (const { sentence } of told) io.write(printable(`${sentence}\n`));
    if (told.length === 0 && !on.has('json'))
      io.say(
        before.value.document.text === after.value.document.text
          ? 'No difference.'
          : `No difference but in how ${shownPath(now)} is written.`,
      );
    return told.length > 0 && on.has('exit-code') ? exit.found : exit.fine;
  },
};

/** Why two files cannot be compared as plans. An old one without a plan can: all of the new one's came. */
const unreadable = (before: OpenedSpec, after: OpenedSpec): readonly string[] =>
  // A new one without a plan is most likely a pipe whose first half failed: nobody should read that all is gone.
  [...(before.document.readOnly ? [before] : []), after].flatMap((spec) => withoutPlan(spec) ?? []);

interface Told {
  readonly change: string;
  readonly kind: string;
  readonly name: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
}

/** The plan's differences, then those of its context; all fields present. */
const differences = (before: SpecDocument, after: SpecDocument): readonly Told[] => [
  ...difference(before.plan, after.plan).map(
    ({ change, kind, name, field = null, before = null, after = null, sentence }) => ({
      change,
      kind,
      name,
      field,
      before,
      after,
      sentence,
    }),
  ),
  ...contextDifference(before, after).map(({ heading, change }) => {
    const name = heading === '' ? 'the top of the text' : heading;
    const nothing = { field: null, before: null, after: null };
    return { change, kind: 'context', name, ...nothing, sentence: `Context, ${name}: ${change}` };
  }),
];
