import { fail } from '../../plan/types';
import type { Result } from '../../plan/types';

type Kind = 'stream' | 'phase' | 'chunk' | 'handoff';

/**
 * Refuses a command that names what the plan does not have: what it is, or what it is there for.
 * @param subject how the sentence begins, where it says more than the kind: `The chunk to tick`
 */
export const gone = (kind: Kind | 'target' | 'moment', subject: string = `The ${kind}`): Result<never> =>
  fail(`unknown-${kind}`, `${subject} is not in the plan any more.`);

/** Refuses a command that brings something new under an id that is given already. */
export const alreadyThere = (kind: Kind): Result<never> =>
  fail('known-id', `A ${kind} with this id is in the plan already.`);
