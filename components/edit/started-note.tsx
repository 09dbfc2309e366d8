'use client';

import { TriangleAlert } from 'lucide-react';
import { useEditor } from '@/components/session/context';
import { startedWarning } from '@/lib/compare/started';

/** Stands where streams are about to be changed, in a plan that agents may be at work on; else nothing. */
export function StartedNote() {
  const words = useEditor((state) => (state.document.readOnly ? undefined : startedWarning(state.plan)));
  if (words === undefined) return null;
  return (
    <p role="note" className="flex gap-2 rounded-md border border-line bg-well px-2.5 py-2 leading-5">
      <TriangleAlert size={14} aria-hidden className="mt-[3px] shrink-0 text-warning" />
      <span>{words}</span>
    </p>
  );
}
