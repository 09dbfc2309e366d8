import type { Plan } from './types';

/** Whether a plan holds nothing at all: no stream, no phase, no handoff. */
export const isEmptyPlan = ({ streams, phases, handoffs }: Plan): boolean =>
  streams.length + phases.length + handoffs.length === 0;
