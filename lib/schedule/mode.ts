import type { Plan, StreamRef } from '../plan/types';

/** Who runs a plan: one agent after another task, or a team of one agent a stream. */
export type Mode = 'single-agent' | 'team';

/**
 * A plan runs as a team if any one phase has chunks of two or more streams; else a single agent works through it,
 * whatever its headings say.
 */
export function mode(plan: Plan): Mode {
  const name = (ref: StreamRef) => (typeof ref === 'string' ? ref : `unknown ${ref.unknown}`);
  const sideBySide = plan.phases.some(
    ({ chunks }) =>
      new Set(chunks.flatMap(({ stream }) => (stream === undefined ? [] : [name(stream)]))).size > 1,
  );
  return sideBySide ? 'team' : 'single-agent';
}
