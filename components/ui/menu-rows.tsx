'use client';

import { Check, ChevronRight } from 'lucide-react';
import * as Radix from 'radix-ui/dropdown-menu';
import { createContext, type ReactNode, useContext } from 'react';
import { Keys } from './keys';

/** What an open menu tells its rows. */
interface Ground {
  /** Where the menus of its rows are put; beside it, so that they belong to the same landmark. */
  readonly room: HTMLElement | null;
  /** Hears that what a row opens takes the focus itself. */
  readonly onLead: () => void;
}

export const MenuGround = createContext<Ground>({ room: null, onLead: () => undefined });

/** How every menu looks. */
export const menuPanel =
  'z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 max-w-96 overflow-y-auto rounded-lg border border-line bg-panel p-1 text-[13px] shadow-float';

const row =
  'flex h-8 cursor-default items-center gap-2.5 rounded-md px-2 outline-none select-none data-highlighted:bg-well data-[state=open]:bg-well data-disabled:text-faint max-md:h-10 pointer-coarse:h-10';

const Words = ({ children }: { readonly children: ReactNode }) => (
  <span className="min-w-0 flex-1 truncate">{children}</span>
);

/** Where an icon stands, or a tick. */
const Sign = ({ children }: { readonly children: ReactNode }) => (
  <span className="flex w-4 shrink-0 justify-center text-secondary">{children}</span>
);

const Tick = () => (
  <Sign>
    <Radix.ItemIndicator>
      <Check size={14} aria-hidden />
    </Radix.ItemIndicator>
  </Sign>
);

interface ItemProps {
  readonly icon?: ReactNode;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** What it opens says itself where the focus goes. */
  readonly leads?: boolean;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

/** Something to do. */
export function MenuItem({ icon, keys, disabled = false, leads = false, onSelect, children }: ItemProps) {
  const { onLead } = useContext(MenuGround);
  const choose = () => {
    if (leads) onLead();
    onSelect();
  };
  return (
    <Radix.Item className={row} disabled={disabled} onSelect={choose}>
      {icon !== undefined && <Sign>{icon}</Sign>}
      <Words>{children}</Words>
      {keys !== undefined && (
        <span className="max-md:hidden pointer-coarse:hidden">
          <Keys names={keys} />
        </span>
      )}
    </Radix.Item>
  );
}

interface ChoiceProps {
  /** Said above the options; a menu of a row is named by the row. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of several, with a tick at the present one. */
export const MenuChoice = ({ label, value, options, onChoose }: ChoiceProps) => (
  <Radix.RadioGroup value={value} onValueChange={onChoose} aria-label={label}>
    {label !== undefined && <MenuLabel>{label}</MenuLabel>}
    {options.map((option) => (
      <Radix.RadioItem key={option.value} value={option.value} className={row}>
        <Tick />
        <Words>{option.words}</Words>
      </Radix.RadioItem>
    ))}
  </Radix.RadioGroup>
);

interface CheckProps {
  readonly checked: boolean;
  /** Said behind it: the phase of a chunk. */
  readonly aside?: string;
  readonly onCheck: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is so or not, with a tick where it is. */
export const MenuCheck = ({ checked, aside, onCheck, children }: CheckProps) => (
  <Radix.CheckboxItem className={row} checked={checked} onCheckedChange={onCheck}>
    <Tick />
    <Words>{children}</Words>
    {aside !== undefined && <span className="font-mono text-[11px] text-secondary">{aside}</span>}
  </Radix.CheckboxItem>
);

/** A row that opens a menu of its own. */
export function MenuSub({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const { room } = useContext(MenuGround);
  return (
    <Radix.Sub>
      <Radix.SubTrigger className={row}>
        <Words>{words}</Words>
        <ChevronRight size={14} className="text-secondary" aria-hidden />
      </Radix.SubTrigger>
      <Radix.Portal container={room}>
        <Radix.SubContent className={menuPanel} collisionPadding={8} sideOffset={2}>
          {children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  );
}

/** Words that are no row. */
export const MenuLabel = ({ children }: { readonly children: ReactNode }) => (
  <Radix.Label className="px-2 pt-1.5 pb-1 text-[12px] text-secondary">{children}</Radix.Label>
);

export const MenuLine = () => <Radix.Separator className="my-1 h-px bg-line" />;
