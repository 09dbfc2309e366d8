import { chunksOf } from '@/lib/plan/lookup';
import type { Plan, SpecContext } from '@/lib/plan/types';

/** Skills to offer: those the spec lists, then those the plan uses, each once whatever its capitals. */
export function skillSuggestions(plan: Plan, context: SpecContext): readonly string[] {
  const used = [...plan.streams, ...chunksOf(plan)].flatMap(({ skills = [] }) => skills);
  const found = new Map<string, string>();
  for (const skill of [...(context.skills ?? []), ...used])
    if (!found.has(skill.toLowerCase())) found.set(skill.toLowerCase(), skill);
  return [...found.values()];
}
