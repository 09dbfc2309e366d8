import { Chip, Chips } from './chip';
import { Absent, Field } from './field';

interface Props {
  /** Undefined: there is no such field. */
  readonly skills: readonly string[] | undefined;
}

/** The skills an agent loads for this. */
export function SkillsField({ skills }: Props) {
  return (
    <Field label="Skills">
      {skills === undefined && <Absent>no skills field</Absent>}
      {skills?.length === 0 && <Absent>none</Absent>}
      <Chips>
        {skills?.map((skill) => (
          <Chip key={skill}>{skill}</Chip>
        ))}
      </Chips>
    </Field>
  );
}
