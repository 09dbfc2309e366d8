import type { Chunk } from '@/lib/plan/types';
import { Absent, Field } from './field';

/** The tracker's id, such as NS-101. */
export function IssueField({ chunk }: { readonly chunk: Chunk }) {
  const issue = chunk.issue ?? chunk.row?.issue;
  return (
    <Field label="Issue">
      {issue === undefined ? (
        <Absent>none yet</Absent>
      ) : (
        <p className="font-mono text-[12px] leading-5">{issue}</p>
      )}
    </Field>
  );
}
