'use client';

import * as Radix from 'radix-ui/tooltip';
import { useEffect, type FocusEvent, type ReactNode } from 'react';
import { focusIsByTab, followTab } from './focus-by-tab';
import { Keys } from './keys';

interface Props {
  /** Worked out when it is shown, where that takes a while. */
  readonly words: string | (() => string);
  /** Keys that do the same, as `keyNames` spells them. */
  readonly keys?: string;
  readonly children: ReactNode;
}

/**
 * Says in words what a control does. Its child is the control, which keeps a label of its own. Where the focus only
 * comes back to a control, from a panel or dialog that was closed, nothing needs to be said.
 */
export function Tooltip({ words, keys, children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild onFocus={quietUnlessByTab}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-50 flex max-w-80 items-center gap-2 rounded-md bg-ink px-2 py-1 text-[12px] text-panel shadow-float"
        >
          <Words words={words} />
          {keys !== undefined && <Keys names={keys} on="ink" />}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

// Radix leaves alone what has been prevented.
const quietUnlessByTab = (event: FocusEvent) => {
  if (!focusIsByTab()) event.preventDefault();
};

const Words = ({ words }: Pick<Props, 'words'>) => (typeof words === 'string' ? words : words());

/** One delay for all tooltips: moving from one control to the next shows the next at once. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  useEffect(followTab, []);
  return (
    <Radix.Provider delayDuration={450} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  );
}
