import { plain } from '@/lib/plan/plain';
import type { Chunk, Phase } from '@/lib/plan/types';

/** A chunk as people call it: its token, if it has one, and its title in plain words. */
export function chunkWords({ token, title }: Chunk): string {
  const words = plain(title);
  return [token, words].filter(Boolean).join(' ') || 'Untitled';
}

/** "Phase 2: Endpoints", or "Phase 2" where it has no name. */
export const phaseWords = (phase: Phase): string =>
  phase.name === '' ? `Phase ${phase.number}` : `Phase ${phase.number}: ${plain(phase.name)}`;
