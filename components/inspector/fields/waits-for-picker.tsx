'use client';

import { fetched } from '@/components/ui/fetched';
import type { Chunk } from '@/lib/plan/types';
import { AddPopover } from './add-popover';

const WaitsForChoices = fetched(() => import('./waits-for-choices').then((module) => module.WaitsForChoices));

/** Finds a chunk by typing a part of its title and lets this one wait for it. */
export const WaitsForPicker = ({ chunk }: { readonly chunk: Chunk }) => (
  <AddPopover what="what this chunk waits for" label="Choose what this chunk waits for" width="w-80">
    {(close) => <WaitsForChoices chunk={chunk} onDone={close} />}
  </AddPopover>
);
