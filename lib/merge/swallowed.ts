import { print } from '../markdown/print';
import { chunkOf } from '../plan/lookup';
import type { LineRange, SpecDocument } from '../markdown/document/document';
import type { ChunkId, EntityId, Plan } from '../plan/types';

/** A plan as text, and where its entities stand there. */
export interface Read {
  readonly plan: Plan;
  readonly text: string;
  readonly lines: ReadonlyMap<EntityId, LineRange>;
}

/** A document as it was opened. */
export const asOpened = (document: SpecDocument): Read => ({
  plan: document.plan,
  ...print(document, document.plan),
});

/**
 * Whether one text reads as plain words what the other reads as part of the plan, line for line: a fence or a comment
 * that is not closed swallows what follows, and one that comes to be closed sets it free. What a side lacks it then did
 * not delete.
 */
export function readsOtherwise(one: Read, other: Read): boolean {
  const [left, right] = [counted(one), counted(other)];
  return swallows(left, right) || swallows(right, left);
}

/** How often each line begins an entity, and how often it stands elsewhere. */
type Counts = ReadonlyMap<string, { readonly inPlan: number; readonly aside: number }>;

const swallows = (before: Counts, after: Counts): boolean =>
  [...before].some(([line, { inPlan, aside }]) => {
    const now = after.get(line);
    return now !== undefined && now.inPlan < inPlan && now.aside > aside;
  });

function counted({ plan, text, lines }: Read): Counts {
  const begin = new Set(
    // A row that gets its item is where it was.
    [...lines].flatMap(([id, { first }]) => (chunkOf(plan, id as ChunkId)?.item === false ? [] : [first])),
  );
  const found = new Map<string, { inPlan: number; aside: number }>();
  text.split(/\r\n|\n|\r/).forEach((content, at) => {
    const line = content.trimEnd();
    const counts = found.get(line) ?? { inPlan: 0, aside: 0 };
    counts[begin.has(at + 1) ? 'inPlan' : 'aside']++;
    found.set(line, counts);
  });
  return found;
}
