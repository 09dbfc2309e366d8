import { firstFree } from '../../notation/first-free';
import { streamTitle } from '../../notation/names';
import { plain } from '../../notation/plain';
import { isNone, writeList } from '../../notation/values';
import { quoted } from '../../notation/words';
import type { Plan, Stream, StreamId } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** Two streams of one name, case aside: nobody could tell whose a chunk is. */
export const duplicateStream: Rule = {
  code: 'duplicate-stream',
  severity: 'error',
  find: ({ streams }) => {
    const first = new Map<string, Stream>();
    return streams.flatMap((stream) => {
      const { id, name } = stream;
      const key = name.trim().toLowerCase();
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, stream);
      return earlier === undefined
        ? []
        : [
            {
              message: `Two streams are called ${quoted(streamTitle({ name }))}; rename one of them or make them one.`,
              at: [id, earlier.id],
              fixes: [
                ...(saysNoMore(stream, earlier)
                  ? [{ title: 'Make them one', commands: [union(id, earlier.id)] }]
                  : []),
                renaming(streams, id, name),
              ],
            },
          ];
    });
  },
};

const union = (stream: StreamId, to: StreamId) => ({ type: 'stream.delete', stream, to }) as const;

/** Whether all words of a row stand in the other too, so that none is lost with it. */
const saysNoMore = (row: Stream, other: Stream): boolean =>
  [
    [row.responsibility, other.responsibility],
    [row.owns, other.owns],
    [writeList(row.skills ?? []), writeList(other.skills ?? [])],
    ...row.extra.map(({ label, value }) => [
      value,
      other.extra.find((extra) => extra.label === label)?.value ?? '',
    ]),
  ].every(([own = '', others]) => isNone(own) || own === others);

/** The same name with the first number that nobody has. */
function renaming(
  streams: Plan['streams'],
  id: StreamId,
  name: string,
): NonNullable<Finding['fixes']>[number] {
  const taken = new Set(streams.map((stream) => stream.name.trim().toLowerCase()));
  const free = firstFree(plain(name), (tried) => !taken.has(tried.toLowerCase()));
  return {
    title: `Call the second ${quoted(free)}`,
    commands: [{ type: 'stream.rename', stream: id, name: free }],
  };
}
