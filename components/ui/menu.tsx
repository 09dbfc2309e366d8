'use client';

import * as Radix from 'radix-ui/dropdown-menu';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { MenuGround, menuPanel } from './menu-rows';

/**
 * A menu below its trigger. It stands beside the trigger in the document, not at the end of the page, so that it belongs
 * to the same landmark; what lies around it stays within reach of a screen reader.
 */
export function Menu({ trigger, children }: { readonly trigger: ReactNode; readonly children: ReactNode }) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Content
        align="end"
        sideOffset={6}
        collisionPadding={8}
        // What an item opens may hold the focus by now; the trigger gets it back only where nobody has it.
        onCloseAutoFocus={(event) => {
          if (document.activeElement !== document.body) event.preventDefault();
        }}
        className={menuPanel}
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}

interface AtProps {
  readonly label: string;
  /** On the screen. */
  readonly at: { readonly x: number; readonly y: number };
  /** `back`: the focus goes back to what the menu is of; not where a row that `leads` was chosen. */
  readonly onClose: (back: boolean) => void;
  readonly children: ReactNode;
}

/** A menu that is open at a place: of a card, a stream, a phase. */
export function MenuAt({ label, at, onClose, children }: AtProps) {
  const [room, setRoom] = useState<HTMLElement | null>(null);
  const led = useRef(false);
  const ground = useMemo(() => ({ room, onLead: () => void (led.current = true) }), [room]);
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose(!led.current)} modal={false}>
      <Radix.Trigger asChild>
        <span aria-hidden className="fixed size-0" style={{ left: at.x, top: at.y }} />
      </Radix.Trigger>
      <Radix.Content
        align="start"
        sideOffset={2}
        collisionPadding={8}
        aria-label={label}
        onCloseAutoFocus={(event) => event.preventDefault()}
        className={menuPanel}
      >
        <MenuGround value={ground}>{children}</MenuGround>
      </Radix.Content>
      <div ref={setRoom} />
    </Radix.Root>
  );
}
