'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface Option {
  readonly value: string;
  readonly words: string;
  /** Options of one group stand side by side under its name. */
  readonly group?: string;
}

interface Props {
  /** For a label that stands beside it. */
  readonly id?: string;
  /** Its name where no label stands beside it. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly disabled: boolean;
  readonly icon?: ReactNode;
  readonly onChoose: (value: string) => void;
}

/** The browser's own list of choices: it knows keys, phones and screen readers better than any of ours. */
export function Select({ id, label, value, options, disabled, icon, onChoose }: Props) {
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div className="relative flex items-center">
      {icon !== undefined && <span className="pointer-events-none absolute left-2.5 flex">{icon}</span>}
      <select
        id={id}
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value)}
        className={`h-[30px] w-full min-w-0 appearance-none truncate rounded-md border border-line bg-paper pr-7 hover:border-faint disabled:text-secondary max-md:h-9 ${icon === undefined ? 'pl-2.5' : 'pl-7'}`}
      >
        {groups.map((group) => {
          const own = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.words}
              </option>
            ));
          return group === undefined ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          );
        })}
      </select>
      <ChevronDown size={14} className="pointer-events-none absolute right-2 text-secondary" />
    </div>
  );
}
