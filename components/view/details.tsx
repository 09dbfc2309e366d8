'use client';

import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import {
  chunkWords,
  handoffTitle,
  laneName,
  phaseNumber,
  phaseTitle,
  streamTitle,
} from '@/lib/notation/names';
import { isChunkId, isHandoffId, isPhaseId, isStreamId, lookup } from '@/lib/plan/lookup';
import type { Problem } from '@/lib/plan/problem';
import type { EntityId, Plan } from '@/lib/plan/types';
import { ChunkFacts } from './chunk-facts';
import type { Facts } from './facts';
import { HandoffFacts } from './handoff-facts';
import { LaneFacts } from './lane-facts';
import { ProblemFacts } from './problem-facts';

interface Props extends Facts {
  readonly id: EntityId;
  readonly problems: readonly Problem[];
  readonly onClose: () => void;
}

/** Everything the plan says about what is selected, to read. */
export function Details({ id, problems, onClose, ...facts }: Props) {
  const about = headOf(facts.plan, id);
  if (!about) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside
      aria-label="Details"
      onKeyDown={onKeyDown}
      className="flex w-81 shrink-0 flex-col border-l border-line bg-panel max-md:absolute max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:max-h-[70%] max-md:w-auto max-md:rounded-t-xl max-md:border max-md:shadow-float"
    >
      <div className="flex shrink-0 items-start gap-2 px-4.5 pt-3.5">
        <div className="min-w-0 flex-1 pt-1">
          <p className="text-[12px] break-words text-secondary">{about.kind}</p>
          <h2 className="text-[16px] leading-6 font-semibold break-words">{about.title}</h2>
        </div>
        <Button look="quiet" square aria-label="Close the details" className="-mr-2" onClick={onClose}>
          <X size={16} className="text-secondary" />
        </Button>
      </div>
      <div
        tabIndex={0}
        role="group"
        aria-label={about.title}
        className="flex min-h-0 flex-1 flex-col gap-4.5 overflow-y-auto px-4.5 pt-3.5 pb-5 -outline-offset-2"
      >
        <ProblemFacts problems={problems.filter(({ at }) => at.includes(id))} />
        {factsOf(facts, id)}
      </div>
    </aside>
  );
}

function headOf(plan: Plan, id: EntityId): { readonly kind: string; readonly title: string } | undefined {
  const { streams, phases, chunks, handoffs } = lookup(plan);
  if (isChunkId(id)) {
    const at = chunks.get(id);
    if (!at) return undefined;
    const kind = `Chunk · ${phaseNumber(at.phase)} · ${laneName(plan, at.chunk.stream)}`;
    return { kind, title: chunkWords(at.chunk) };
  }
  if (isPhaseId(id)) {
    const phase = phases.get(id)?.phase;
    return phase && { kind: phaseNumber(phase), title: phaseTitle(phase) };
  }
  if (isStreamId(id)) {
    const stream = streams.get(id);
    return stream && { kind: 'Stream', title: streamTitle(stream) };
  }
  const handoff = handoffs.get(id);
  return handoff && { kind: 'Handoff', title: handoffTitle(handoff) };
}

function factsOf(facts: Facts, id: EntityId): ReactNode {
  const { chunks, handoffs } = lookup(facts.plan);
  if (isChunkId(id)) {
    const chunk = chunks.get(id)?.chunk;
    return chunk && <ChunkFacts {...facts} chunk={chunk} />;
  }
  if (!isHandoffId(id)) return <LaneFacts {...facts} id={id} />;
  const handoff = handoffs.get(id);
  return handoff && <HandoffFacts {...facts} handoff={handoff} />;
}
