'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import * as Popover from 'radix-ui/popover';
import { useState } from 'react';
import type { Chunk } from '@/lib/plan/types';

const WaitsForChoices = dynamic(() => import('./waits-for-choices').then((module) => module.WaitsForChoices));

/** Finds a chunk by typing a part of its title and lets this one wait for it. */
export function WaitsForPicker({ chunk }: { readonly chunk: Chunk }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="flex h-[26px] items-center gap-1 rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-8">
        <Plus size={12} aria-hidden /> add
        <span className="sr-only">what this chunk waits for</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Choose what this chunk waits for"
          className="z-40 w-80 max-w-[calc(100vw-16px)] rounded-lg border border-line bg-panel shadow-float outline-none"
          // Escape belongs to this list alone, not to the panel under it.
          onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
        >
          <WaitsForChoices chunk={chunk} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
