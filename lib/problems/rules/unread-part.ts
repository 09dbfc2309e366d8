import type { Rule } from '../rule';

/** Parts of the plan's section that look like facts and could not be read. They are kept as they are. */
export const unreadPart: Rule = {
  code: 'unread-part',
  severity: 'warning',
  find: (_, { unread = [] }) => {
    const [first] = unread;
    if (!first) return [];
    const places = unread.slice(0, 4).map(({ line, what }) => `${what} (line ${line})`);
    const more = unread.length > 4 ? ` and ${unread.length - 4} more` : '';
    return [
      {
        message: `Not read, and kept as it is: ${places.join('; ')}${more}. Write it as the format does to see it here.`,
        at: [],
      },
    ];
  },
};
