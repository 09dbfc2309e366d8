'use client';

import { Dialog } from '@/components/ui/dialog';
import { fetched } from '@/components/ui/fetched';
import type { EntityId, Plan } from '@/lib/plan/types';

const SearchChoices = fetched(() => import('./search-choices').then((module) => module.SearchChoices));

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
