import { lines } from '../document/lines';
import { readLabelled } from './labels';
import type { Block, ListItem } from '../blocks/blocks';
import type { FieldSource } from '../document/source';

/** What a sub-bullet may state instead of a step; an outcome or a note in a list is a step like any other. */
const IN_BULLETS: ReadonlySet<string> = new Set(['stream', 'skills', 'depends on']);

/** Whether a field of that meaning may stand as a bullet among the sub-tasks. */
export const mayBeBullet = (key: string): boolean => IN_BULLETS.has(key);

/** The fields that a bullet of one line is; none where it is a sub-task. */
export function readBulletFields(
  text: string,
  { span, blocks }: ListItem,
  labels: RegExp,
): readonly FieldSource[] {
  const [only, ...more] = blocks;
  if (only?.type !== 'paragraph' || more.length > 0) return [];
  if (lines(text, only.span.start, only.span.end).length > 1) return [];
  const bullet = text.slice(span.start, only.span.start);
  if (!/^[-*+][ \t]+$/.test(bullet)) return [];
  const found = readLabelled(text, only.span.start, only.span.end, labels);
  return found.every(({ key }) => mayBeBullet(key)) ? found.map((field) => ({ ...field, bullet })) : [];
}

/** Blocks without the bullets that are fields. */
export const withoutBulletFields = (
  inside: readonly Block[],
  fields: readonly FieldSource[],
): readonly Block[] =>
  fields.every(({ bullet }) => bullet === undefined)
    ? inside
    : inside.map((block) =>
        block.type === 'list'
          ? {
              ...block,
              items: block.items.filter(
                ({ span }) => !fields.some(({ whole }) => span.start <= whole.start && whole.end <= span.end),
              ),
            }
          : block,
      );
