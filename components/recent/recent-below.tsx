'use client';

import { useShell } from '@/components/session/context';
import { RecentList } from './recent-list';
import { useRecent } from './use-recent';

/** The latest drafts, where there is nothing else to look at. */
export function RecentBelow() {
  const recent = useRecent();
  // Beside a dialog the same list would be there twice.
  const asked = useShell((shell) => shell.dialog?.kind === 'recent');
  if (!recent || recent.drafts.length === 0 || asked) return null;
  return (
    <section className="mt-6">
      <h3 className="border-b border-line pb-1 text-[12px] font-medium text-secondary">Recent</h3>
      <RecentList drafts={recent.drafts.slice(0, 5)} now={recent.now} />
    </section>
  );
}
