'use client';

import dynamic from 'next/dynamic';
import { Dialog } from '@/components/ui/dialog';
import type { EntityId, Plan } from '@/lib/plan/types';

const SearchChoices = dynamic(() => import('./search-choices').then((module) => module.SearchChoices));

interface Props {
  readonly plan: Plan;
  readonly onGo: (id: EntityId) => void;
  readonly onClose: () => void;
}

/** Finds a chunk, stream or phase by a part of its name and shows it on the canvas. */
export function Search({ plan, onGo, onClose }: Props) {
  return (
    <Dialog title="Search the plan" onClose={onClose} width="560px">
      <SearchChoices plan={plan} onGo={onGo} />
    </Dialog>
  );
}
