import type { Rule } from '../rule';

/** A part of the plan's section that looks like a fact and could not be read. It is kept as it is. */
export const unreadPart: Rule = {
  code: 'unread-part',
  severity: 'warning',
  find: (_, { unread = [] }) =>
    unread.map(({ line, what, mend }) => ({
      message: `Not read, and kept as it is: ${what} (line ${line}); ${mend}.`,
      at: [],
      line,
    })),
};
