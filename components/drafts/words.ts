import { counted } from '@/lib/notation/words';

/** Whether the draft holds what is shown, at any moment; `none`: there is nothing of one's own to keep. */
export type Kept = 'none' | 'keeping' | 'kept' | 'failed';

/** How far the plan has gone from what the file holds. */
export function changeWords(count: number, inFile: boolean): string {
  const changes = counted(count, 'change');
  if (inFile) return count === 0 ? 'no changes' : `${changes} not in the file`;
  return count === 0 ? 'not in a file yet' : `${changes}, not in a file yet`;
}

/** What is said of the draft; a sentence where there is more to say. Nothing to keep, nothing said. */
export const draftWords = {
  none: { short: '', long: '' },
  keeping: { short: 'Keeping…', long: 'This browser is writing the latest changes down.' },
  kept: { short: 'Draft kept', long: 'This browser keeps all changes, through a reload or a crash.' },
  failed: {
    short: 'Draft not kept',
    long: 'Draft not kept: this browser lets the page keep nothing, or has no room left. Save before you close the page.',
  },
} as const satisfies Record<Kept, { short: string; long: string }>;
