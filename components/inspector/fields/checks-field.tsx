'use client';

import { Field } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { checksOf } from '@/lib/notation/checks';
import { plain } from '@/lib/notation/plain';
import type { Phase } from '@/lib/plan/types';

/** The boxes in a phase's notes that say when it is done, to be ticked; nothing where it has none. */
export function ChecksField({ phase }: { readonly phase: Phase }) {
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const checks = checksOf(phase);
  if (checks.length === 0) return null;
  const done = checks.filter((check) => check.done).length;
  return (
    <Field label={`Checks · ${done} of ${checks.length} done`}>
      <ul>
        {checks.map((check, nth) => (
          <li key={nth} className="border-t border-line first:border-t-0">
            <label className="flex items-start gap-2 px-1 py-1.5 leading-5">
              <input
                type="checkbox"
                checked={check.done}
                disabled={readOnly}
                onChange={(event) =>
                  run([{ type: 'check.tick', phase: phase.id, nth, done: event.target.checked }])
                }
                className="mt-0.5 size-4 shrink-0 accent-done"
              />
              <span className={check.done ? 'text-secondary' : ''}>{plain(check.text)}</span>
            </label>
          </li>
        ))}
      </ul>
    </Field>
  );
}
