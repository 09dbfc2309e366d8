import { quoteChunk } from '../../notation/names';
import { enumerate, quote } from '../../notation/words';
import { chunksOf, lookup } from '../../plan/lookup';
import type { Finding, Rule } from '../rule';
import type { Chunk, Extra, Plan } from '../../plan/types';

/** An item does not say which skills to load; `Skills: —` says that there are none. What is done is let be. */
export const noSkillsField: Rule = {
  code: 'no-skills-field',
  severity: 'warning',
  find: (plan) =>
    chunksOf(plan)
      .filter(hasNone)
      .map((chunk) => ({
        message: `${quoteChunk(chunk)} does not say which skills to load; add a Skills field, with — for none.`,
        at: [chunk.id],
        fixes: saysSkills(plan) ? [fix(plan, chunk)] : [],
      })),
  crowd: (count, total) =>
    `${count} of ${total} chunks do not say which skills to load; add a Skills field to each, with — for none.`,
  crowdFix: { title: 'Add the field to all, with the skills of their streams' },
};

/** What stands in a table only has no fields to miss; one may keep its skills in a column of the table. */
const hasNone = ({ item, done, skills, row }: Chunk): boolean =>
  item && !done && skills === undefined && !row?.extra.some(isSkills);

/** Whether the plan names skills anywhere; where it does not, a field of none in every chunk would be another manner. */
const saysSkills = (plan: Plan): boolean =>
  plan.streams.some(({ skills = [] }) => skills.length > 0) ||
  chunksOf(plan).some(
    ({ item, skills, row }) => skills !== undefined || (!item && row?.extra.some(isSkills)),
  );

const isSkills = ({ label, value }: Extra): boolean => /^skills$/i.test(label) && value !== '';

/** The skills of its stream, which an agent of that stream loads anyway. */
function fix(plan: Plan, chunk: Chunk): NonNullable<Finding['fixes']>[number] {
  const { stream } = chunk;
  const skills = (typeof stream === 'string' ? lookup(plan).streams.get(stream)?.skills : undefined) ?? [];
  return {
    title: skills.length > 0 ? `Say ${enumerate(skills.map(quote))}` : 'Say none',
    commands: [{ type: 'chunk.edit', chunk: chunk.id, skills }],
  };
}
