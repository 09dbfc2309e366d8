'use client';

import { TooltipProvider } from '@/components/ui/tooltip';
import { Refused } from './refused';
import { useShared } from './use-shared';
import { Viewer } from './viewer';

/** The page of a link: the plan it holds, or why it holds none. */
export function View() {
  const shared = useShared();
  if (shared === undefined)
    return <p className="flex h-dvh items-center justify-center text-secondary">Reading the link …</p>;
  if (!shared.result.ok) return <Refused why={shared.result.error.message} />;
  return (
    <TooltipProvider>
      <Viewer key={shared.fragment} shared={shared.result.value} />
    </TooltipProvider>
  );
}
