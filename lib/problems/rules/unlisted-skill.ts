import { chunksOf } from '../../plan/lookup';
import { plain } from '../../plan/plain';
import { quote } from '../naming';
import type { Rule } from '../rule';
import type { ChunkId, Plan, StreamId } from '../../plan/types';

/** The plan uses a skill that the spec's Skills section does not list. Silent where there is no such section. */
export const unlistedSkill: Rule = {
  code: 'unlisted-skill',
  severity: 'warning',
  find: (plan, { skills }) => {
    if (!skills) return [];
    const listed = new Set(skills.map(fold));
    return [...uses(plan)]
      .filter(([skill]) => !listed.has(skill))
      .map(([, { name, at }]) => ({
        message: `The skill ${quote(name)} is used in the plan but not listed under Skills; list it there or correct the name.`,
        at,
      }));
  },
};

const fold = (skill: string): string => plain(skill).toLowerCase();

interface Use {
  readonly name: string;
  readonly at: (StreamId | ChunkId)[];
}

function uses(plan: Plan): ReadonlyMap<string, Use> {
  const found = new Map<string, Use>();
  for (const { id, skills = [] } of [...plan.streams, ...chunksOf(plan)])
    for (const skill of skills) {
      const use = found.get(fold(skill)) ?? { name: skill, at: [] };
      found.set(fold(skill), use);
      if (!use.at.includes(id)) use.at.push(id);
    }
  return found;
}
