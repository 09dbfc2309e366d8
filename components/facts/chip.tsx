'use client';

import { X } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icon?: ReactNode;
  readonly children: string;
  /** What a click on the words does; without it the chip is only words. */
  readonly onGo?: () => void;
  /** What × does, and how it is called. */
  readonly remove?: { readonly words: string; readonly run: () => void };
  /** The chip stands for something that does not exist. */
  readonly dangling?: boolean;
}

/** A small thing one can go to or take away. */
export function Chip({ icon, children, onGo, remove, dangling = false }: Props) {
  const body = (
    <>
      {icon}
      <span className="truncate">{children}</span>
    </>
  );
  const inside = 'flex h-full min-w-0 items-center gap-1.5 rounded-[5px] px-1.5';
  return (
    <span
      className={`flex h-[26px] max-w-full items-center rounded-md border bg-panel max-md:h-8 ${dangling ? 'border-dashed border-error' : 'border-line'}`}
    >
      {onGo ? (
        <button type="button" onClick={onGo} className={`${inside} hover:bg-well`}>
          {body}
        </button>
      ) : (
        <span className={inside}>{body}</span>
      )}
      {remove && (
        <button
          type="button"
          aria-label={remove.words}
          title={remove.words}
          onClick={remove.run}
          className="flex h-full w-6 shrink-0 items-center justify-center rounded-[5px] text-secondary hover:bg-well hover:text-ink max-md:w-8"
        >
          <X size={12} />
        </button>
      )}
    </span>
  );
}

/** Chips side by side, as many rows as they need. */
export const Chips = ({ children }: { readonly children: ReactNode }) => (
  <div className="flex flex-wrap gap-1.5">{children}</div>
);
