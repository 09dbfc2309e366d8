'use client';

import { Command } from 'cmdk';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { StreamDot } from '@/components/ui/stream-dot';
import { chunkWords, phaseNumber } from '@/lib/notation/names';
import type { Chunk } from '@/lib/plan/types';
import { candidates } from './candidates';

/** The chunks to choose from; made, and its search fetched, only once the list is opened. */
export function WaitsForChoices({ chunk, onDone }: { readonly chunk: Chunk; readonly onDone: () => void }) {
  const plan = useEditor((state) => state.plan);
  const run = useRun();
  return (
    <Command label="Chunk to wait for">
      <Command.Input
        autoFocus
        placeholder="Find a chunk"
        className="h-9 w-full border-b border-line bg-transparent px-3 outline-none placeholder:text-secondary"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1" label="Chunks">
        <Command.Empty className="px-2 py-3 text-secondary">
          No chunk of this or an earlier phase fits.
        </Command.Empty>
        {candidates(plan, chunk.id).map(({ chunk: other, phase, closesLoop }) => (
          <Command.Item
            key={other.id}
            value={other.id}
            keywords={[chunkWords(other)]}
            disabled={closesLoop}
            onSelect={() => {
              run([{ type: 'dependency.add', chunk: chunk.id, on: { on: 'chunk', chunk: other.id } }]);
              onDone();
            }}
            className="flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 data-[disabled=true]:opacity-60 data-[selected=true]:bg-well"
          >
            <StreamDot plan={plan} stream={other.stream} />
            <span className="min-w-0 flex-1">{chunkWords(other)}</span>
            <span className="shrink-0 text-[12px] text-secondary">
              {closesLoop ? 'waits for this one' : phaseNumber(phase)}
            </span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
