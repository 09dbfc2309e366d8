import { firstFree } from '@/lib/notation/first-free';
import { plain } from '@/lib/notation/plain';
import { slug } from '@/lib/notation/slug';
import { chunksOf } from '@/lib/plan/lookup';
import type { Plan } from '@/lib/plan/types';

/** "New chunk", or with the first number that makes it a title of its own. */
export function freeTitle(plan: Plan): string {
  const taken = new Set(
    chunksOf(plan).flatMap(({ title, row }) => (row ? [slug(title), slug(row.title)] : [slug(title)])),
  );
  return numbered('New chunk', (title) => !taken.has(slug(title)));
}

/** "New stream", likewise. */
export function freeStreamName(plan: Plan): string {
  const taken = new Set(plan.streams.map(({ name }) => plain(name).toLowerCase()));
  return numbered('new-stream', (name) => !taken.has(name));
}

/** "New phase", likewise: two of one name could not be told apart in a list. */
export function freePhaseName(plan: Plan): string {
  const taken = new Set(plan.phases.map(({ name }) => plain(name).toLowerCase()));
  return numbered('New phase', (name) => !taken.has(name.toLowerCase()));
}

const numbered = (name: string, isFree: (name: string) => boolean): string =>
  isFree(name) ? name : firstFree(name, isFree);
