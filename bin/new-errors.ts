import { placedProblems } from '../lib/exports/problem-json';
import { entityLines } from '../lib/markdown/document/entity-lines';
import { lineNumbers } from '../lib/markdown/document/lines';
import { print } from '../lib/markdown/print';
import { compare } from '../lib/problems/introduced';
import { findings } from '../lib/problems/problems';
import { problemLine } from './problem-line';
import type { Plan } from '../lib/plan/types';
import type { OpenedSpec } from './open-spec';

/**
 * Says which errors a plan has that the opened one had not, a line each; undefined where there are none. What was wrong
 * before is no news, even if its sentence changed. Their places are those in the file: what is not written yet has the
 * lines of the opened text.
 */
export function newErrors({ path, document }: OpenedSpec, plan: Plan, writes: boolean): string | undefined {
  const { introduced } = compare(findings(document.plan, document.context), findings(plan, document.context));
  const errors = introduced.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const { source } = document;
  const whole = lineNumbers(source.text)(source.plan.start);
  const { text, lines } = writes
    ? print(document, plan)
    : { text: source.text, lines: entityLines(document) };
  const told = placedProblems(errors, text, lines, whole);
  return ['These commands make the plan wrong:', ...told.map((error) => problemLine(path, error))].join('\n');
}
