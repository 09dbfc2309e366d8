import { marksOf } from '../../notation/signs';
import { enumerate } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import type { Rule } from '../rule';

/** What runs a plan knows two signs, a space and `x`: whoever writes others should know that they are open to it. */
export const unknownSign: Rule = {
  code: 'unknown-sign',
  severity: 'advice',
  find: (plan) => {
    const marked = chunksOf(plan).filter((chunk) => marksOf([chunk]).length > 0);
    if (marked.length === 0) return [];
    const marks = marksOf(marked);
    const signs = [...new Set(marks)].map((mark) => `[${mark}]`);
    return [
      {
        message: `What runs a plan knows [ ] and [x] alone, and takes ${enumerate(signs)} for open; where it must not begin such work, say so in words.`,
        at: marked.map(({ id }) => id),
      },
    ];
  },
};
