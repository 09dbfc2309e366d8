import { Chip, Chips } from '@/components/facts/chip';
import { Absent, Field } from '@/components/facts/field';

/** Skills as chips; a field that says none is something else than no field. */
export function Skills({ skills }: { readonly skills: readonly string[] | undefined }) {
  return (
    <Field label="Skills">
      {skills === undefined && <Absent>no such field</Absent>}
      {skills?.length === 0 && <Absent>none</Absent>}
      <Chips>
        {(skills ?? []).map((skill, index) => (
          <Chip key={index}>{skill}</Chip>
        ))}
      </Chips>
    </Field>
  );
}
