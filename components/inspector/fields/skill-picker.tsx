'use client';

import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import * as Popover from 'radix-ui/popover';
import { useState } from 'react';

const SkillChoices = dynamic(() => import('./skill-choices').then((module) => module.SkillChoices));

interface Props {
  readonly taken: readonly string[];
  readonly onAdd: (skill: string) => void;
}

/** Adds a skill: one that the spec lists or the plan uses, or any other by its name. */
export function SkillPicker({ taken, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="flex h-[26px] items-center gap-1 rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-8">
        <Plus size={12} aria-hidden /> add
        <span className="sr-only">a skill</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label="Choose a skill"
          className="z-40 w-64 max-w-[calc(100vw-16px)] rounded-lg border border-line bg-panel shadow-float outline-none"
          // Escape belongs to this list alone, not to the panel under it.
          onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
        >
          <SkillChoices
            taken={taken}
            onChoose={(skill) => {
              setOpen(false);
              onAdd(skill);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
