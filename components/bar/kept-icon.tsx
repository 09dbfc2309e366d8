import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { draftWords, type Kept } from '@/components/drafts/words';

const icons = { keeping: CircleDashed, kept: CircleCheck, failed: CircleAlert } as const;

/** The draft's state where its words have no room; the words are there for those who hear them. */
export function KeptIcon({ kept }: { readonly kept: Exclude<Kept, 'none'> }) {
  const Icon = icons[kept];
  return (
    <span title={draftWords[kept].long} aria-hidden className="shrink-0 min-[1180px]:hidden">
      <Icon size={14} className={kept === 'failed' ? 'text-error' : 'text-secondary'} />
    </span>
  );
}
