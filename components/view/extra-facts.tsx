import { Field } from '@/components/facts/field';
import { plain } from '@/lib/notation/plain';
import type { Extra } from '@/lib/plan/types';

/** Fields and columns that the format does not name, as the document has them. */
export function ExtraFacts({ extra }: { readonly extra: readonly Extra[] }) {
  return extra
    .filter(({ value }) => value !== '')
    .map(({ label, value }, index) => (
      <Field key={`${label} ${index}`} label={label}>
        <p className="leading-5">{plain(value)}</p>
      </Field>
    ));
}
