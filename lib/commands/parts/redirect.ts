import { dependencyKey } from '../../notation/references';
import { withReferences } from '../../plan/references-in';
import type { ChunkId, Dependency, Plan } from '../../plan/types';

/** The plan in which whatever means one chunk (who waits for it, a handoff after it) means another. */
export const redirect = (plan: Plan, from: ChunkId, to: ChunkId): Plan =>
  withReferences(plan, ({ names }) => names.map((name) => (name === from ? to : name)));

/** Two lists of dependencies as one, each said once. */
export const union = (own: readonly Dependency[], more: readonly Dependency[]): readonly Dependency[] => [
  ...new Map([...own, ...more].map((dependency) => [dependencyKey(dependency), dependency])).values(),
];
