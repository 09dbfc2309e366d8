'use client';

import { useEditor } from '@/components/session/context';
import { isChunkId, isPhaseId, isStreamId, lookup } from '@/lib/plan/lookup';
import { ChunkDetails } from './chunk-details';
import { HandoffDetails } from './handoff-details';
import { PhaseDetails } from './phase-details';
import { SeveralDetails } from './several-details';
import { StreamDetails } from './stream-details';

/** What is selected, in full. */
export function Inspector() {
  const plan = useEditor((state) => state.plan);
  const selection = useEditor((state) => state.selection);
  const { chunks, phases, streams, handoffs } = lookup(plan);
  const selected = selection.filter(isChunkId).flatMap((id) => chunks.get(id)?.chunk ?? []);
  const last = selection.at(-1);
  if (selected.length > 1) return <SeveralDetails chunks={selected} />;
  if (last === undefined) return null;
  if (isChunkId(last)) return selected[0] ? <ChunkDetails key={last} chunk={selected[0]} /> : null;
  if (isStreamId(last)) {
    const stream = streams.get(last);
    return stream ? <StreamDetails key={last} stream={stream} /> : null;
  }
  if (isPhaseId(last)) {
    const phase = phases.get(last)?.phase;
    return phase ? <PhaseDetails key={last} phase={phase} /> : null;
  }
  const handoff = handoffs.get(last);
  return handoff ? <HandoffDetails key={last} handoff={handoff} /> : null;
}
