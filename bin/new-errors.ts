import { placedProblems } from '../lib/exports/plan-json';
import { print } from '../lib/markdown/print';
import { compare } from '../lib/problems/introduced';
import { findings } from '../lib/problems/problems';
import { problemLine } from './problem-line';
import type { Plan } from '../lib/plan/types';
import type { OpenedSpec } from './open-spec';

/**
 * Says which errors a plan has that the opened one had not, a line each, at their places in the text that is written;
 * undefined where there are none. What was wrong before is no news, even if its sentence changed.
 */
export function newErrors({ path, document }: OpenedSpec, plan: Plan): string | undefined {
  const { introduced } = compare(findings(document.plan, document.context), findings(plan, document.context));
  const errors = introduced.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const { text, lines } = print(document, plan);
  // Every error is about something that has a line of its own.
  const told = placedProblems(errors, text, lines, 1);
  return ['These commands make the plan wrong:', ...told.map((error) => problemLine(path, error))].join('\n');
}
