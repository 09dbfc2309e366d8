import { plain } from '@/lib/plan/plain';
import type { Chunk } from '@/lib/plan/types';
import { Absent, Field } from './field';

/** What is true once the chunk is done, and the table's wording of it where that says something else. */
export function OutcomeField({ chunk }: { readonly chunk: Chunk }) {
  const summary = plain(chunk.row?.summary ?? '');
  const outcome = plain(chunk.outcome ?? '');
  return (
    <Field label="Outcome">
      {outcome === '' && summary === '' && <Absent>none yet</Absent>}
      {outcome !== '' && <p className="leading-5">{outcome}</p>}
      {summary !== '' && summary !== '—' && summary !== outcome && (
        <p className={`leading-5 ${outcome === '' ? '' : 'mt-1 text-secondary'}`}>
          {outcome === '' ? summary : `In the table: ${summary}`}
        </p>
      )}
    </Field>
  );
}
