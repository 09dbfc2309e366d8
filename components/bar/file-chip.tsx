'use client';

import { useEditor } from '@/components/editor/editor-context';
import { useChangeCount } from '@/components/editor/use-derived';

/** The file's name, and how far the plan has gone from what the file holds. */
export function FileChip() {
  const name = useEditor((state) => state.name);
  const count = useChangeCount();
  const words = count === 0 ? 'no changes' : `${count} ${count === 1 ? 'change' : 'changes'} not in the file`;
  return (
    <p className="flex h-[26px] min-w-0 items-center gap-1.5 rounded-md bg-well px-2.5 max-md:h-8 max-md:flex-1">
      <span className="truncate font-medium" title={name}>
        {name}
      </span>
      <span className="shrink-0 text-secondary max-lg:hidden">· {words}</span>
      {count > 0 && (
        <span className="shrink-0 text-secondary lg:hidden" title={words}>
          · {count}
          <span className="sr-only"> {count === 1 ? 'change' : 'changes'} not in the file</span>
        </span>
      )}
    </p>
  );
}
