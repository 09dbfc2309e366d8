'use client';

import { Plus } from 'lucide-react';
import * as Popover from 'radix-ui/popover';
import { type ReactNode, useState } from 'react';

interface Props {
  /** What it adds, for who hears it: "a skill". */
  readonly what: string;
  /** What is chosen: "Choose a skill". */
  readonly label: string;
  readonly width: 'w-64' | 'w-80';
  /** The list to choose from, made once it is open. */
  readonly children: (close: () => void) => ReactNode;
}

/** The small "add" button of a field, and the list that it opens. */
export function AddPopover({ what, label, width, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="flex h-[26px] items-center gap-1 rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-8">
        <Plus size={12} aria-hidden /> add
        <span className="sr-only">{what}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={label}
          className={`z-40 ${width} max-w-[calc(100vw-16px)] rounded-lg border border-line bg-panel shadow-float outline-none`}
          // Escape belongs to this list alone, not to the panel under it.
          onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
        >
          {children(() => setOpen(false))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
