import { chunksOf } from '../../plan/lookup';
import { nameOf } from '../naming';
import type { Rule } from '../rule';
import type { Chunk } from '../../plan/types';

/** An item does not say which skills to load; `Skills: —` says that there are none. */
export const noSkillsField: Rule = {
  code: 'no-skills-field',
  severity: 'warning',
  find: (plan) =>
    chunksOf(plan)
      .filter(hasNone)
      .map((chunk) => ({
        message: `${nameOf(chunk)} does not say which skills to load; add a Skills field, with — for none.`,
        at: [chunk.id],
      })),
  crowd: (count, total) =>
    `${count} of ${total} chunks do not say which skills to load; add a Skills field to each, with — for none.`,
};

/** What stands in a table only has no fields to miss; one may keep its skills in a column of the table. */
const hasNone = ({ item, skills, row }: Chunk): boolean =>
  item &&
  skills === undefined &&
  !row?.extra.some(({ label, value }) => /^skills$/i.test(label) && value !== '');
