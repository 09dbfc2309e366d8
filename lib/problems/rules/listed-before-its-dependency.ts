import { chunkTargets } from '../../plan/graph';
import { enumerate, nameOf } from '../naming';
import type { Rule } from '../rule';

/** A chunk stands above one of its own phase that it waits for; agents work from top to bottom. */
export const listedBeforeItsDependency: Rule = {
  code: 'listed-before-its-dependency',
  severity: 'warning',
  find: ({ phases }) =>
    phases.flatMap((phase) => {
      const place = new Map(phase.chunks.map(({ id }, index) => [id, index]));
      return phase.chunks.flatMap((chunk, index) => {
        const below = [...new Set(chunkTargets(chunk))]
          .map((id) => place.get(id) ?? -1)
          .filter((target) => target > index)
          .sort((a, b) => a - b)
          .flatMap((target) => phase.chunks[target] ?? []);
        const last = below[below.length - 1];
        if (!last) return [];
        return [
          {
            message: `${nameOf(chunk)} is listed before ${enumerate(below.map(nameOf))}, which it waits for; move it below.`,
            at: [chunk.id, ...below.map(({ id }) => id)],
            fixes: [
              {
                title: `Move it below ${nameOf(last)}`,
                commands: [
                  {
                    type: 'chunk.move',
                    chunks: [chunk.id],
                    phase: phase.id,
                    place: { after: last.id },
                  } as const,
                ],
              },
            ],
          },
        ];
      });
    }),
  crowd: (count, total) =>
    `${count} of ${total} chunks are listed before something they wait for; list what comes first above.`,
};
