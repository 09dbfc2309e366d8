'use client';

import { Copy, Download, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { changeWords } from '@/components/drafts/words';
import { useEditor, useStores } from '@/components/session/context';
import { copyMarkdown, download } from '@/components/session/download';
import { toggleSourceByKey } from '@/components/session/panels';
import { useChangeCount, useDerivedLater } from '@/components/session/use-derived';
import { Button } from '@/components/ui/button';
import { Tooltip } from '@/components/ui/tooltip';
import { SourceLines } from './source-lines';

/** The markdown as it would be written now, beside the canvas, or over it on a phone. */
export function SourcePane() {
  const stores = useStores();
  const derived = useDerivedLater();
  const count = useChangeCount();
  const inFile = useEditor((state) => state.baseline.inFile);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    toggleSourceByKey(stores);
  };
  return (
    <section
      aria-label="Markdown"
      data-panel="source"
      onKeyDown={onKeyDown}
      className="flex w-[38%] max-w-200 min-w-80 shrink-0 flex-col border-r border-line bg-panel max-md:absolute max-md:inset-0 max-md:z-30 max-md:w-auto max-md:max-w-none"
    >
      <div className="flex h-9 shrink-0 items-center gap-1 border-b border-line pr-1.5 pl-4 max-md:h-11">
        <h2 className="font-semibold">Markdown</h2>
        <p className="flex-1 truncate pl-2 text-[12px] text-secondary">{changeWords(count, inFile)}</p>
        <Tooltip words="Copy the markdown">
          <Button
            look="quiet"
            square
            aria-label="Copy the markdown"
            onClick={() => void copyMarkdown(stores)}
          >
            <Copy size={15} />
          </Button>
        </Tooltip>
        <Tooltip words="Download the markdown">
          <Button look="quiet" square aria-label="Download the markdown" onClick={() => download(stores)}>
            <Download size={15} />
          </Button>
        </Tooltip>
        <Tooltip words="Hide the markdown">
          <Button
            look="quiet"
            square
            aria-label="Hide the markdown"
            onClick={() => toggleSourceByKey(stores)}
          >
            <X size={16} />
          </Button>
        </Tooltip>
      </div>
      <SourceLines derived={derived} />
    </section>
  );
}
