import { chunksOf, isPhaseId } from '../plan/lookup';
import { rules } from './rules';
import type { Finding, Rule } from './rule';
import type { Problem, Severity } from '../plan/problem';
import type { EntityId, Plan, SpecContext } from '../plan/types';

const NO_CONTEXT: SpecContext = { sections: [] };
const RANK: Record<Severity, number> = { error: 0, warning: 1, advice: 2 };

/**
 * Everything that is wrong with a plan, errors first, then in the plan's order. What more than half of all chunks
 * have is one line. The same plan and context give the very same list again.
 */
export const problems = remember((plan, context) =>
  ordered(
    plan,
    asked(plan, context).flatMap((rule) => together(rule, plan, rule.find(plan, context))),
  ),
);

/**
 * The same, but each finding on its own however many there are: for comparing two plans, where one chunk more must
 * not turn five known problems into a new one.
 */
export const findings = remember((plan, context) =>
  ordered(
    plan,
    asked(plan, context).flatMap((rule) =>
      rule.find(plan, context).map((finding) => asProblem(rule, finding)),
    ),
  ),
);

/** All rules, or the one beside which nothing can be said. */
function asked(plan: Plan, context: SpecContext): readonly Rule[] {
  const only = rules.find(({ alone, find }) => alone && find(plan, context).length > 0);
  return only ? [only] : rules;
}

type Read = (plan: Plan, context: SpecContext) => readonly Problem[];

/** Keeps the last answer for each plan, as long as the plan itself is kept. */
function remember(read: Read): (plan: Plan, context?: SpecContext) => readonly Problem[] {
  const cache = new WeakMap<Plan, { readonly context: SpecContext; readonly found: readonly Problem[] }>();
  return (plan, context = NO_CONTEXT) => {
    const known = cache.get(plan);
    if (known?.context === context) return known.found;
    const found = read(plan, context);
    cache.set(plan, { context, found });
    return found;
  };
}

const asProblem = ({ code, severity }: Rule, { message, at, line, fixes = [] }: Finding): Problem => ({
  code,
  severity,
  message,
  at,
  ...(line !== undefined && { line }),
  fixes,
});

/** A rule's findings, said once where they hold for more than half of what the rule is about. */
function together(rule: Rule, plan: Plan, found: readonly Finding[]): readonly Problem[] {
  const subjects = [...new Set(found.flatMap(({ at }) => at[0] ?? []))];
  const [first] = subjects;
  const total = first && isPhaseId(first) ? plan.phases.length : chunksOf(plan).length;
  if (!rule.crowd || subjects.length < 2 || subjects.length * 2 <= total)
    return found.map((finding) => asProblem(rule, finding));
  return [
    asProblem(rule, {
      message: rule.crowd(subjects.length, total),
      at: subjects,
      fixes: fixForAll(rule, found),
    }),
  ];
}

/** One fix that does what a fix of each does; none if one of them has none. */
function fixForAll({ crowdFix }: Rule, found: readonly Finding[]): Problem['fixes'] {
  if (crowdFix === undefined) return [];
  const { title, each } = crowdFix;
  const chosen = found.flatMap(
    ({ fixes = [] }) => (each === undefined ? fixes[0] : fixes.find((fix) => fix.title === each)) ?? [],
  );
  if (chosen.length < found.length) return [];
  return [{ title, commands: chosen.flatMap(({ commands }) => commands) }];
}

function ordered(plan: Plan, found: readonly Problem[]): readonly Problem[] {
  const place = places(plan);
  const placeOf = ({ at }: Problem): number => (at[0] ? (place.get(at[0]) ?? 0) : -1);
  return [...found].sort((a, b) => RANK[a.severity] - RANK[b.severity] || placeOf(a) - placeOf(b));
}

/** Entities in the order in which a reader meets them. */
function places(plan: Plan): ReadonlyMap<EntityId, number> {
  const ids: EntityId[] = [
    ...plan.streams.map(({ id }) => id),
    ...plan.phases.flatMap((phase) => [phase.id, ...phase.chunks.map(({ id }) => id)]),
    ...plan.handoffs.map(({ id }) => id),
  ];
  return new Map(ids.map((id, index) => [id, index]));
}
