import type { Finding } from './rule';
import type { Handoff } from '../plan/types';

/** The fix that takes a handoff out of the plan. */
export const deletion = ({ id }: Handoff): NonNullable<Finding['fixes']>[number] => ({
  title: 'Delete the handoff',
  commands: [{ type: 'handoff.delete', handoff: id }],
});
