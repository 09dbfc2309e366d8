import { plain } from '@/lib/notation/plain';
import { isNone } from '@/lib/notation/values';
import { chunkOf } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { TextField } from './text-field';

/** What is true once the chunk is done, and the table's wording of it where that says something else. */
export function OutcomeField({ chunk: { id, item, outcome, row } }: { readonly chunk: Chunk }) {
  const summary = row?.summary ?? '';
  const differs = item && !isNone(summary) && plain(summary) !== plain(outcome ?? '');
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  return (
    <>
      <TextField
        label="Outcome"
        entity={id}
        placeholder="What works once it is done"
        read={(plan) => {
          const chunk = chunkOf(plan, id);
          const said = chunk?.item ? chunk.outcome : chunk?.row?.summary;
          return said === undefined || isNone(said) ? '' : said;
        }}
        make={(text) => [{ type: 'chunk.edit', chunk: id, outcome: orNull(text) }]}
      />
      {differs && (
        <TextField
          label="In the table"
          entity={id}
          read={(plan) => chunkOf(plan, id)?.row?.summary ?? ''}
          make={(text) => [{ type: 'chunk.edit', chunk: id, summary: orNull(text) }]}
        />
      )}
    </>
  );
}
