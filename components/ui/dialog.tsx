'use client';

import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { Button } from './button';

interface Props {
  readonly title: string;
  /** One sentence below the title, read out when the dialog opens. */
  readonly description?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** CSS width where the window allows it. */
  readonly width?: string;
}

/** A modal question or form. Escape and a click beside it close it; focus goes back to where it was. */
export function Dialog({ title, description, onClose, children, width = '440px' }: Props) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-black/30 dark:bg-black/50" />
        <Radix.Content
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          style={{ width: `min(${width}, calc(100vw - 24px))` }}
          className="fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100dvh-24px)] -translate-x-1/2 -translate-y-1/2 flex-col rounded-xl border border-line bg-panel shadow-float outline-none"
        >
          <div className="flex items-start gap-2 px-5 pt-4 pb-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-[15px] leading-6 font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="mt-1 leading-5 text-secondary">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <Button look="quiet" square aria-label="Close" className="-mt-0.5 -mr-2 text-secondary">
                <X size={16} />
              </Button>
            </Radix.Close>
          </div>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The row of answers at a dialog's end; the last one is the likely one. */
export function Answers({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-2 px-5 pt-2 pb-4">{children}</div>;
}
