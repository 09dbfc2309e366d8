'use client';

import { Check, Copy, ExternalLink } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';

interface Props {
  /** Undefined while it is being made. */
  readonly link: string | undefined;
  /** Whether copying it is the likely next step. */
  readonly primary: boolean;
}

/** The link itself, to copy or to look at as others will. */
export function LinkRow({ link, primary }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>();
  const now = copied?.link === link ? copied : undefined;
  const copy = async () => {
    if (link === undefined) return;
    try {
      await navigator.clipboard.writeText(link);
      setCopied({ link, done: true });
    } catch {
      field.current?.select();
      setCopied({ link, done: false });
    }
  };
  return (
    <div>
      <div className="flex gap-2 max-md:flex-wrap">
        <input
          ref={field}
          readOnly
          value={link ?? 'Making the link …'}
          aria-label="Link"
          onFocus={(event) => event.currentTarget.select()}
          className="h-[30px] min-w-0 flex-1 rounded-md border border-line bg-paper px-2.5 font-mono text-[12px] text-ellipsis max-md:h-9 max-md:basis-full"
        />
        <Button
          look={primary ? 'primary' : 'outline'}
          disabled={link === undefined}
          onClick={() => void copy()}
        >
          {now?.done ? <Check size={15} /> : <Copy size={15} />} Copy link
        </Button>
        {link !== undefined && (
          <a
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex h-[30px] items-center gap-1.5 rounded-md border border-line px-2.5 font-medium hover:bg-well max-md:h-9"
          >
            <ExternalLink size={15} /> Open it
          </a>
        )}
      </div>
      <p role="status" className="mt-1 min-h-5 leading-5 text-done">
        {now &&
          (now.done
            ? 'Copied.'
            : 'The browser did not let Planlanes copy. The link is selected: copy it with the keyboard.')}
      </p>
    </div>
  );
}
