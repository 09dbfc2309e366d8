'use client';

import { User, Users } from 'lucide-react';
import { useEditor } from '@/components/session/context';
import { Tooltip } from '@/components/ui/tooltip';
import { mode } from '@/lib/schedule/mode';

/** Who will run the plan as it stands: one agent a stream side by side, or one after another. */
export function ModeChip() {
  const team = useEditor(({ plan }) => mode(plan)) === 'team';
  const why = team
    ? 'A phase has chunks of two or more streams: one agent a stream, side by side'
    : 'No phase has chunks of two streams: one agent works through the plan in order';
  const Icon = team ? Users : User;
  return (
    <Tooltip words={why}>
      <button
        type="button"
        className="flex h-[26px] shrink-0 cursor-default items-center gap-1.5 rounded-full border border-line bg-panel px-2.5 max-xl:hidden"
      >
        <Icon size={14} aria-hidden className="text-secondary" />
        <span className="sr-only">Runs as: </span>
        {team ? 'Team' : 'Single agent'}
      </button>
    </Tooltip>
  );
}
