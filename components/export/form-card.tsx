'use client';

import { Copy, Download } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { difference } from '@/components/facts/difference';
import { DifferenceView } from '@/components/facts/difference-view';
import { Button } from '@/components/ui/button';
import { counted } from '@/lib/notation/words';
import type { Result } from '@/lib/plan/types';

interface Props {
  readonly title: string;
  readonly words: string;
  /** What the file holds. */
  readonly before: string;
  readonly text: Result<string>;
  readonly onDownload: (text: string) => void;
}

/** One form of the markdown: what it is, what it changes, and the two ways to take it along. */
export function FormCard({ title, words, before, text, onDownload }: Props) {
  const heading = useId();
  const [copied, setCopied] = useState<boolean>();
  const after = text.ok ? text.value : before;
  const found = useMemo(() => difference(before, after), [before, after]);
  const same = before === after;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(after);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <section aria-labelledby={heading} className="flex min-w-0 flex-col rounded-lg border border-line p-3">
      <h3 id={heading} className="font-semibold">
        {title}
      </h3>
      <p className="mt-0.5 min-h-10 leading-5 text-secondary">{words}</p>
      {text.ok ? (
        <>
          <p className="mt-2 font-medium">
            {same
              ? 'Changes nothing in the file.'
              : `Takes ${counted(found.gone, 'line')} out, writes ${counted(found.came, 'line')}.`}
          </p>
          <div className="min-h-0 flex-1">{!same && <DifferenceView difference={found} />}</div>
          <div className="mt-3 flex flex-wrap items-center gap-2">
            <Button onClick={() => void copy()}>
              <Copy size={15} /> Copy
            </Button>
            <Button onClick={() => onDownload(text.value)}>
              <Download size={15} /> Download
            </Button>
            <p role="status" className={copied === false ? 'text-error' : 'text-done'}>
              {copied === true && 'Copied.'}
              {copied === false && 'The browser did not let Planlanes copy.'}
            </p>
          </div>
        </>
      ) : (
        <p className="mt-2 leading-5 text-error">{text.error.message}</p>
      )}
    </section>
  );
}
