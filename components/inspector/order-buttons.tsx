'use client';

import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useOrder } from '@/components/edit/use-order';
import { useEditor } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { isPhaseId } from '@/lib/plan/lookup';
import type { PhaseId, StreamId } from '@/lib/plan/types';

const words = {
  stream: ['Move up', 'Move down'],
  phase: ['Move earlier', 'Move later'],
} as const;

/** Moves a stream up and down, a phase earlier and later. Stays focusable at the end, so that the focus is not lost. */
export function OrderButtons({ id }: { readonly id: StreamId | PhaseId }) {
  const { index, last, move } = useOrder(id);
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const ofPhase = isPhaseId(id);
  const [before, after] = ofPhase ? words.phase : words.stream;
  const [Before, After] = ofPhase ? [ArrowLeft, ArrowRight] : [ArrowUp, ArrowDown];
  if (readOnly) return null;
  return (
    <>
      <Button aria-disabled={index === 0} onClick={() => move(-1)}>
        <Before size={14} /> {before}
      </Button>
      <Button aria-disabled={index === last} onClick={() => move(1)}>
        <After size={14} /> {after}
      </Button>
    </>
  );
}
