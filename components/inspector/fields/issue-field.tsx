import { chunkOf } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { TextField } from './text-field';

/** The tracker's id, such as NS-101. */
export function IssueField({ chunk: { id } }: { readonly chunk: Chunk }) {
  return (
    <TextField
      label="Issue"
      entity={id}
      look="code"
      placeholder="none yet"
      read={(plan) => {
        const chunk = chunkOf(plan, id);
        return chunk?.issue ?? chunk?.row?.issue ?? '';
      }}
      make={(text) => [{ type: 'chunk.edit', chunk: id, issue: text.trim() === '' ? null : text }]}
    />
  );
}
