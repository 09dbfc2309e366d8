'use client';

import { fetched } from '@/components/ui/fetched';
import { AddPopover } from './add-popover';

const SkillChoices = fetched(() => import('./skill-choices').then((module) => module.SkillChoices));

interface Props {
  readonly taken: readonly string[];
  readonly onAdd: (skill: string) => void;
}

/** Adds a skill: one that the spec lists or the plan uses, or any other by its name. */
export const SkillPicker = ({ taken, onAdd }: Props) => (
  <AddPopover what="a skill" label="Choose a skill" width="w-64">
    {(close) => (
      <SkillChoices
        taken={taken}
        onChoose={(skill) => {
          close();
          onAdd(skill);
        }}
      />
    )}
  </AddPopover>
);
