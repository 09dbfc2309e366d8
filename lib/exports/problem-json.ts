import { lineNumbers, lines } from '../markdown/document/lines';
import { problems } from '../problems/problems';
import type { LineRange, SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';
import type { Problem, Severity } from '../plan/problem';
import type { EntityId, Plan } from '../plan/types';

export interface ProblemJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** 1-based, in the text as opened; the plan's first line for what is about all of it. */
  readonly line: number;
  /** 1-based, in UTF-16 units: the first sign on the line that is no blank. */
  readonly column: number;
}
/** The same with what would mend it. */
export interface FoundJson extends ProblemJson {
  readonly fixes: readonly FixJson[];
}
/** Commands as `edit` takes them, each on the plan that the one before left. */
export interface FixJson {
  readonly title: string;
  readonly commands: readonly Readonly<Record<string, unknown>>[];
}

/** Tells commands as `edit` takes them, on a plan; undefined where no names could tell one. */
export type TellFix = (plan: Plan, commands: readonly Command[]) => FixJson['commands'] | undefined;

/** What is wrong with a document's plan. A fix that cannot be told is left out. */
export function problemsJson(
  { plan, context, source }: SpecDocument,
  ranges: ReadonlyMap<EntityId, LineRange>,
  tell: TellFix,
): readonly FoundJson[] {
  const found = problems(plan, context);
  const whole = lineNumbers(source.text)(source.plan.start);
  return placedProblems(found, source.text, ranges, whole).map((placed, index) => ({
    ...placed,
    fixes: (found[index]?.fixes ?? []).flatMap(({ title, commands }) => {
      const written = tell(plan, commands);
      return written ? [{ title, commands: written }] : [];
    }),
  }));
}

/**
 * Problems with their place in a text.
 * @param ranges the lines of each entity in the text
 * @param whole the line of what is about the plan as a whole, or about something that has no line
 */
export function placedProblems(
  found: readonly Problem[],
  text: string,
  ranges: ReadonlyMap<EntityId, LineRange>,
  whole: number,
): readonly ProblemJson[] {
  const all = lines(text);
  const columnOf = (line: number): number => {
    const { start = 0, content = 0 } = all[line - 1] ?? {};
    return Math.max(0, text.slice(start, content).search(/\S/)) + 1;
  };
  return found.map(({ code, severity, message, at, line = whole }) => {
    const [first = line] = at.flatMap((id) => ranges.get(id)?.first ?? []);
    return { code, severity, message, line: first, column: columnOf(first) };
  });
}
