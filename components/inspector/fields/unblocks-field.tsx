'use client';

import { Chip, Chips } from '@/components/facts/chip';
import { Absent, Field } from '@/components/facts/field';
import { useEditor, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { StreamDot } from '@/components/ui/stream-dot';
import { chunkWords } from '@/lib/notation/names';
import { graph } from '@/lib/plan/graph';
import { chunkOf } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';

/** The chunks that wait for this one by name. */
export function UnblocksField({ chunk }: { readonly chunk: Chunk }) {
  const stores = useStores();
  const plan = useEditor((state) => state.plan);
  const waiting = (graph(plan).unblocks.get(chunk.id) ?? []).flatMap((id) => chunkOf(plan, id) ?? []);
  return (
    <Field label="Unblocks">
      {waiting.length === 0 && <Absent>no chunk by name</Absent>}
      <Chips>
        {waiting.map((other) => (
          <Chip
            key={other.id}
            icon={<StreamDot plan={plan} stream={other.stream} />}
            onGo={() => goTo(stores, other.id)}
          >
            {chunkWords(other)}
          </Chip>
        ))}
      </Chips>
    </Field>
  );
}
