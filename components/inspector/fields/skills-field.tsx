'use client';

import { Chip, Chips } from '@/components/facts/chip';
import { Absent, Field } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { focusSoon } from '@/components/ui/focus-soon';
import { plain } from '@/lib/notation/plain';
import type { Command } from '@/lib/plan/command';
import { SkillPicker } from './skill-picker';

interface Props {
  /** Undefined: there is no such field. */
  readonly skills: readonly string[] | undefined;
  /** The command that sets them; undefined where there is no place for them. */
  readonly set: ((skills: readonly string[]) => Command) | undefined;
}

/** The skills an agent loads for this. */
export function SkillsField({ skills, set }: Props) {
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const change = readOnly ? undefined : set;
  return (
    <Field label="Skills">
      {skills === undefined && !change && <Absent>no skills field</Absent>}
      {skills?.length === 0 && !change && <Absent>none</Absent>}
      <Chips>
        {skills?.map((skill) => (
          <Chip
            key={skill}
            {...(change && {
              remove: {
                words: `Remove ${plain(skill)}`,
                run: () => {
                  run([change(skills.filter((other) => other !== skill))]);
                  focusSoon('[data-panel=details]');
                },
              },
            })}
          >
            {plain(skill)}
          </Chip>
        ))}
        {change && skills?.length === 0 && <span className="leading-[26px] text-secondary italic">none</span>}
        {change && (
          <SkillPicker taken={skills ?? []} onAdd={(skill) => run([change([...(skills ?? []), skill])])} />
        )}
        {change && skills === undefined && (
          <button
            type="button"
            onClick={() => run([change([])])}
            className="flex h-[26px] items-center rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-8"
          >
            none
            <span className="sr-only">: say that no skill is needed</span>
          </button>
        )}
      </Chips>
    </Field>
  );
}
