'use client';

import { Command } from 'cmdk';
import { useState } from 'react';
import { useEditor } from '@/components/session/context';
import { skillSuggestions } from './skill-suggestions';

interface Props {
  readonly taken: readonly string[];
  readonly onChoose: (skill: string) => void;
}

const row =
  'flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 data-[selected=true]:bg-well';

/** The skills to choose from; made, and its search fetched, only once the list is opened. */
export function SkillChoices({ taken, onChoose }: Props) {
  const plan = useEditor((state) => state.plan);
  const context = useEditor((state) => state.document.context);
  const [typed, setTyped] = useState('');
  const known = skillSuggestions(plan, context);
  const name = typed.trim();
  const isNew =
    name !== '' && ![...taken, ...known].some((skill) => skill.toLowerCase() === name.toLowerCase());
  return (
    <Command label="Skill">
      <Command.Input
        autoFocus
        value={typed}
        onValueChange={setTyped}
        placeholder="Find or name a skill"
        className="h-9 w-full border-b border-line bg-transparent px-3 outline-none placeholder:text-secondary"
      />
      <Command.List className="max-h-64 overflow-y-auto p-1" label="Skills">
        {!isNew && (
          <Command.Empty className="px-2 py-3 text-secondary">Type the name of a skill.</Command.Empty>
        )}
        {known
          .filter((skill) => !taken.includes(skill))
          .map((skill) => (
            <Command.Item key={skill} value={skill} onSelect={() => onChoose(skill)} className={row}>
              {skill}
            </Command.Item>
          ))}
        {isNew && (
          <Command.Item forceMount value={`new ${name}`} onSelect={() => onChoose(name)} className={row}>
            Add “{name}”
          </Command.Item>
        )}
      </Command.List>
    </Command>
  );
}
