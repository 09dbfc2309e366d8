import { planJson } from '../lib/exports/plan-json';
import { grouped } from '../lib/problems/grouped';
import { exit, printable } from './io';
import { openSpec, withoutPlan } from './open-spec';
import { problemLines } from './problem-line';
import { tellFix } from './tell-fix';
import type { ProblemJson } from '../lib/exports/problem-json';
import type { Severity } from '../lib/plan/problem';
import type { Subcommand } from './subcommand';

/** Says what is wrong with a plan, or all that it says, as JSON. */
export const check: Subcommand = {
  name: 'check',
  words: 'Says what is wrong with a plan.',
  more: [
    'One line a problem: file:line:column: severity code message. Severities are error, warning and advice;',
    'errors alone make the exit code 1. Five or more of one code are one line. With --json the whole plan and its problems as one JSON object.',
  ],
  files: ['FILE'],
  flags: { json: { type: 'boolean', words: 'plan and problems as JSON' } },
  examples: ['planlanes check spec.md', 'planlanes check spec.md --json | jq ".phases[].chunks[].title"'],
  async run({ files: [path = ''], on }, io) {
    const spec = await openSpec(io, path);
    if (!spec.ok) {
      io.say(spec.error.message);
      return exit.misused;
    }
    const json = planJson(spec.value.document, tellFix);
    if (on.has('json')) io.write(`${JSON.stringify(json, null, 2)}\n`);
    const refusal = withoutPlan(spec.value);
    if (refusal !== undefined) {
      io.say(refusal);
      return exit.misused;
    }
    const { problems } = json;
    if (!on.has('json')) {
      for (const alike of grouped(problems)) io.write(printable(`${problemLines(path, alike)}\n`));
      io.say(summary(problems));
    }
    return problems.some(({ severity }) => severity === 'error') ? exit.found : exit.fine;
  },
};

function summary(problems: readonly ProblemJson[]): string {
  const count = (wanted: Severity, word: string) => {
    const many = problems.filter(({ severity }) => severity === wanted).length;
    return `${many} ${word}${many === 1 || wanted === 'advice' ? '' : 's'}`;
  };
  return problems.length === 0
    ? 'No problems.'
    : `${count('error', 'error')}, ${count('warning', 'warning')}, ${count('advice', 'advice')}.`;
}
