import { nearest, SLIP } from '../../notation/nearest';
import { plain } from '../../notation/plain';
import { quote, quoted } from '../../notation/words';
import { chunksOf, isStreamId, lookup } from '../../plan/lookup';
import type { Command } from '../../plan/command';
import type { ChunkId, Plan, StreamId } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** The plan uses a skill that the spec's Skills section does not list. Silent where there is no such section. */
export const unlistedSkill: Rule = {
  code: 'unlisted-skill',
  severity: 'warning',
  find: (plan, { skills }) => {
    if (!skills) return [];
    const listed = new Set(skills.map(fold));
    return [...uses(plan)]
      .filter(([skill]) => !listed.has(skill))
      .map(([skill, { name, at }]) => ({
        message: `The skill ${quote(name)} is used in the plan but not listed under Skills; list it there or correct the name.`,
        at,
        fixes: correction(plan, skill, at, skills),
      }));
  },
};

const fold = (skill: string): string => plain(skill).toLowerCase();

/** The listed name that was most likely meant, everywhere. */
function correction(
  plan: Plan,
  wrong: string,
  at: Use['at'],
  listed: readonly string[],
): NonNullable<Finding['fixes']> {
  const right = nearest(
    listed.map((name) => [name, name] as const),
    wrong,
    SLIP,
  );
  if (right === undefined) return [];
  const { streams, chunks } = lookup(plan);
  const corrected = (skills: readonly string[] = []) => [
    ...new Set(skills.map((skill) => (fold(skill) === wrong ? right : skill))),
  ];
  const commands = at.map((id): Command =>
    isStreamId(id)
      ? { type: 'stream.edit', stream: id, skills: corrected(streams.get(id)?.skills) }
      : { type: 'chunk.edit', chunk: id, skills: corrected(chunks.get(id)?.chunk.skills) },
  );
  return [{ title: `Change it to ${quoted(right)}`, commands }];
}

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
