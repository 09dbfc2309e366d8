import { enumerate } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { ofChunk } from '../of-chunk';
import type { Rule } from '../rule';
import type { Subtask } from '../../plan/types';

/** A requirement that no chunk cites, in a plan whose chunks cite others. */
export const uncitedRequirement: Rule = {
  code: 'uncited-requirement',
  severity: 'advice',
  find: (plan, { requirements = [] }) => {
    const cited = new Set(chunksOf(plan).flatMap((chunk) => ids(chunk)));
    const missing = requirements.filter((id) => !cited.has(id.toUpperCase()));
    if (missing.length === 0 || missing.length === requirements.length) return [];
    return [
      {
        message: `No chunk mentions ${enumerate(missing, 5)}, while other requirements are mentioned; say which chunk covers ${missing.length > 1 ? 'them' : 'it'}.`,
        at: [],
      },
    ];
  },
};

const ids = ofChunk(({ title, outcome = '', row, subtasks, extra }) =>
  [
    title,
    outcome,
    row?.title ?? '',
    row?.summary ?? '',
    ...texts(subtasks),
    ...[...extra, ...(row?.extra ?? [])].map(({ value }) => value),
  ]
    .flatMap((text) => text.match(/\b[A-Z]{1,4}-?\d+(?:\.\d+)*\b/gi) ?? [])
    .map((id) => id.toUpperCase()),
);

const texts = (subtasks: readonly Subtask[]): readonly string[] =>
  subtasks.flatMap(({ text, subtasks: inner }) => [text, ...texts(inner)]);
