'use client';

import { FixButton } from '@/components/edit/fix-button';
import { Field } from '@/components/facts/field';
import { Sentence } from '@/components/facts/sentence';
import { useEditor } from '@/components/session/context';
import { useDerived } from '@/components/session/use-derived';
import { focusSoon } from '@/components/ui/focus-soon';
import { SeveritySign } from '@/components/ui/severity-sign';
import type { EntityId } from '@/lib/plan/types';

/** What is wrong with this very thing; nothing is drawn where nothing is. */
export function ProblemsField({ entity }: { readonly entity: EntityId }) {
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const found = useDerived()
    .problems()
    .filter((problem) => problem.at.includes(entity));
  if (found.length === 0) return null;
  return (
    <Field label={found.length === 1 ? 'Problem' : 'Problems'}>
      <ul className="space-y-1.5">
        {found.map((problem) => (
          <li key={`${problem.code} ${problem.message}`} className="flex gap-2 leading-5">
            <span className="flex h-5 items-center">
              <SeveritySign severity={problem.severity} />
            </span>
            <span className="min-w-0">
              <Sentence>{problem.message}</Sentence>
              {!readOnly && problem.fixes.length > 0 && (
                <span className="-ml-1 flex flex-wrap gap-x-2">
                  {problem.fixes.map((fix) => (
                    <FixButton
                      key={fix.title}
                      fix={fix}
                      tabIndex={0}
                      onDone={() => focusSoon('[data-panel=details]')}
                    />
                  ))}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Field>
  );
}
