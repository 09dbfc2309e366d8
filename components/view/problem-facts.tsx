import { Field } from '@/components/facts/field';
import { Sentence } from '@/components/facts/sentence';
import { SeveritySign } from '@/components/ui/severity-sign';
import type { Problem } from '@/lib/plan/problem';

/** What is wrong with the selected thing; nothing where nothing is. */
export function ProblemFacts({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <Field label={problems.length === 1 ? 'Problem' : 'Problems'}>
      <ul className="space-y-1.5">
        {problems.map(({ code, message, severity }) => (
          <li key={`${code} ${message}`} className="flex gap-2 leading-5">
            <span className="flex h-5 items-center">
              <SeveritySign severity={severity} />
            </span>
            <span className="min-w-0 break-words">
              <Sentence>{message}</Sentence>
            </span>
          </li>
        ))}
      </ul>
    </Field>
  );
}
