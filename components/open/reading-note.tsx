'use client';

import { LoaderCircle } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useShell } from '@/components/session/context';
import { Button } from '@/components/ui/button';

/** Milliseconds until it is said that something is being read: what is over sooner need not be announced. */
const patience = 150;

/** Says that a large text is being read, and stops it by a button or Escape. The page can be worked with meanwhile. */
export function ReadingNote() {
  const reading = useShell((shell) => shell.reading);
  const [late, setLate] = useState<typeof reading>();

  useEffect(() => {
    if (!reading) return undefined;
    const timer = setTimeout(() => setLate(reading), patience);
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      reading.stop();
    };
    // Before all others: Escape would close a panel or drop a selection besides.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [reading]);

  const shown = reading !== undefined && reading === late;
  return (
    <div className="pointer-events-none fixed inset-x-3 top-16 z-50 flex justify-center">
      <div
        className={
          shown
            ? 'pointer-events-auto flex max-w-140 items-center gap-3 rounded-lg border border-line bg-panel py-2 pr-2 pl-3 shadow-float'
            : ''
        }
      >
        {shown && <LoaderCircle size={16} className="shrink-0 animate-spin text-accent" aria-hidden />}
        <p role="status" aria-label="Reading" aria-live="polite" className="min-w-0 break-words">
          {shown && `Reading ${reading.name} …`}
        </p>
        {shown && <Button onClick={reading.stop}>Stop</Button>}
      </div>
    </div>
  );
}
