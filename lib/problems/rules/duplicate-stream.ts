import { firstFree } from '../../notation/first-free';
import { streamTitle } from '../../notation/names';
import { plain } from '../../notation/plain';
import { quote } from '../../notation/words';
import type { Plan, StreamId } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** Two streams of one name, case aside: nobody could tell whose a chunk is. */
export const duplicateStream: Rule = {
  code: 'duplicate-stream',
  severity: 'error',
  find: ({ streams }) => {
    const first = new Map<string, StreamId>();
    return streams.flatMap(({ id, name }) => {
      const key = name.trim().toLowerCase();
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, id);
      return earlier === undefined
        ? []
        : [
            {
              message: `Two streams are called ${quote(streamTitle({ name }))}; rename one of them or make them one.`,
              at: [id, earlier],
              fixes: [
                { title: 'Make them one', commands: [{ type: 'stream.delete', stream: id, to: earlier }] },
                renaming(streams, id, name),
              ],
            },
          ];
    });
  },
};

/** The same name with the first number that nobody has. */
function renaming(
  streams: Plan['streams'],
  id: StreamId,
  name: string,
): NonNullable<Finding['fixes']>[number] {
  const taken = new Set(streams.map((stream) => stream.name.trim().toLowerCase()));
  const free = firstFree(plain(name), (tried) => !taken.has(tried.toLowerCase()));
  return {
    title: `Call the second ${quote(free)}`,
    commands: [{ type: 'stream.rename', stream: id, name: free }],
  };
}
