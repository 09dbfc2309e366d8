import type { Finding } from './rule';
import type { Handoff } from '../plan/types';

/** The fix that takes a handoff out of the plan. */
export const deletion = ({ id }: Handoff): NonNullable<Finding['fixes']>[number] => ({
  title: 'Delete the handoff',
  commands: [{ type: 'handoff.delete', handoff: id }],
});

/** The same behind better ways out; never the only one: what is to be handed over is worth more than a wrong name. */
export const orDeletion = (
  fixes: NonNullable<Finding['fixes']>,
  handoff: Handoff,
): NonNullable<Finding['fixes']> => (fixes.length > 0 ? [...fixes, deletion(handoff)] : []);
