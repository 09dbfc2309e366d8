'use client';

import { Absent, Field } from '@/components/facts/field';
import { useEditor, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { StreamDot } from '@/components/ui/stream-dot';
import { chunkWords } from '@/lib/notation/names';
import { boxWords } from '@/lib/notation/signs';
import type { Chunk } from '@/lib/plan/types';

interface Props {
  readonly label: string;
  readonly chunks: readonly Chunk[];
}

/** Chunks by their titles, with what is done of them; a click goes there. */
export function ChunkList({ label, chunks }: Props) {
  const stores = useStores();
  const plan = useEditor((state) => state.plan);
  const done = chunks.filter((chunk) => chunk.done === true).length;
  return (
    <Field label={chunks.length === 0 ? label : `${label} · ${done} of ${chunks.length} done`}>
      {chunks.length === 0 && <Absent>no chunks</Absent>}
      <ul>
        {chunks.map((chunk) => (
          <li key={chunk.id} className="border-t border-line first:border-t-0">
            <button
              type="button"
              onClick={() => goTo(stores, chunk.id)}
              className={`flex w-full items-center gap-2 rounded px-1 py-1.5 text-left leading-5 hover:bg-well ${chunk.done === true ? 'text-secondary' : ''}`}
            >
              <StreamDot plan={plan} stream={chunk.stream} />
              <span className="min-w-0 flex-1">{chunkWords(chunk)}</span>
              {(chunk.done === true || chunk.mark !== undefined) && (
                <span className="text-[12px] text-secondary">{boxWords(chunk)}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Field>
  );
}
