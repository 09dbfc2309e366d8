'use client';

import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useStores } from '@/components/session/context';
import { closeInspector } from '@/components/session/panels';
import { Button } from '@/components/ui/button';

interface Props {
  /** What kind of thing it is and where it stands: "Chunk · Phase 2 · api". */
  readonly kind: string;
  readonly title: string;
  /** The field the title is typed in, shown in its place. */
  readonly name?: ReactNode;
  readonly children: ReactNode;
}

/** The inspector's frame: beside the canvas, or over its lower part on a phone. */
export function Frame({ kind, title, name, children }: Props) {
  const stores = useStores();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    closeInspector(stores);
  };
  return (
    <aside
      aria-label="Details"
      data-panel="details"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex w-81 shrink-0 -outline-offset-2 flex-col border-l border-line bg-panel max-md:absolute max-md:inset-x-0 max-md:bottom-0 max-md:z-30 max-md:max-h-[70%] max-md:w-auto max-md:rounded-t-xl max-md:border max-md:shadow-float"
    >
      <div className="flex shrink-0 items-start gap-2 px-4.5 pt-3.5">
        <div className="min-w-0 flex-1 pt-1">
          <p className="pb-0.5 text-[12px] text-secondary">{kind}</p>
          <h2 className={name === undefined ? 'text-[16px] leading-6 font-semibold break-words' : 'sr-only'}>
            {title}
          </h2>
          {name !== undefined && <div className="-mx-[7px]">{name}</div>}
        </div>
        <Button
          look="quiet"
          square
          aria-label="Close the details"
          className="-mr-2"
          onClick={() => closeInspector(stores)}
        >
          <X size={16} className="text-secondary" />
        </Button>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-4.5 overflow-y-auto px-4.5 pt-3.5 pb-5">
        {children}
      </div>
    </aside>
  );
}

/** What can be done with the whole of what the panel is about. */
export const Actions = ({ children }: { readonly children: ReactNode }) => (
  <div className="mt-auto flex flex-wrap gap-2 border-t border-line pt-3.5">{children}</div>
);
