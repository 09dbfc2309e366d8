import { lookup } from '../../plan/lookup';
import { dependencyKey } from '../../plan/references';
import { nameOf, phaseName, quote } from '../naming';
import type { Rule } from '../rule';
import type { Dependency, Plan } from '../../plan/types';

/** A chunk says the same dependency twice. */
export const repeatedDependency: Rule = {
  code: 'repeated-dependency',
  severity: 'advice',
  find: (plan) =>
    plan.phases.flatMap(({ chunks }) =>
      chunks.flatMap((chunk) => {
        const seen = new Set<string>();
        const twice = new Map<string, Dependency>();
        for (const on of chunk.dependsOn) {
          const key = dependencyKey(on);
          if (seen.has(key)) twice.set(key, on);
          seen.add(key);
        }
        return [...twice.values()].map((on) => ({
          message: `${nameOf(chunk)} says twice that it waits for ${named(plan, on)}; once is enough.`,
          at: [chunk.id],
        }));
      }),
    ),
};

function named(plan: Plan, on: Dependency): string {
  if (on.on === 'unresolved') return quote(on.text);
  const { phases, chunks } = lookup(plan);
  const phase = on.on === 'phase' ? phases.get(on.phase)?.phase : undefined;
  const chunk = on.on === 'chunk' ? chunks.get(on.chunk)?.chunk : undefined;
  return phase ? phaseName(phase) : chunk ? nameOf(chunk) : 'something that is gone';
}
