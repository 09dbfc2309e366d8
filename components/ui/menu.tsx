'use client';

import * as Radix from 'radix-ui/dropdown-menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Keys } from './keys';

const row =
  'flex h-8 cursor-default items-center gap-2.5 rounded-md px-2 text-[13px] outline-none select-none data-highlighted:bg-well data-disabled:text-faint max-md:h-10';

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
        className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 overflow-y-auto rounded-lg border border-line bg-panel p-1 shadow-float"
      >
        {children}
      </Radix.Content>
    </Radix.Root>
  );
}

interface ItemProps {
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon, keys, disabled = false, onSelect, children }: ItemProps) {
  return (
    <Radix.Item className={row} disabled={disabled} onSelect={onSelect}>
      {icon !== undefined && <span className="flex w-4 justify-center text-secondary">{icon}</span>}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {keys !== undefined && (
        <span className="max-md:hidden">
          <Keys names={keys} />
        </span>
      )}
    </Radix.Item>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of several, with a tick at the present one. */
export function MenuChoice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Radix.RadioGroup value={value} onValueChange={onChoose} aria-label={label}>
      <Radix.Label className="px-2 pt-1.5 pb-1 text-[12px] text-secondary">{label}</Radix.Label>
      {options.map((option) => (
        <Radix.RadioItem key={option.value} value={option.value} className={row}>
          <span className="flex w-4 justify-center">
            <Radix.ItemIndicator>
              <Check size={14} />
            </Radix.ItemIndicator>
          </span>
          {option.words}
        </Radix.RadioItem>
      ))}
    </Radix.RadioGroup>
  );
}

export function MenuLine() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
