'use client';

import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly disabled: boolean;
  readonly icon?: ReactNode;
  readonly onChoose: (value: string) => void;
}

/** The browser's own list of choices: it knows keys, phones and screen readers better than any of ours. */
export function Select({ id, value, options, disabled, icon, onChoose }: Props) {
  return (
    <div className="relative flex items-center">
      {icon !== undefined && <span className="pointer-events-none absolute left-2.5 flex">{icon}</span>}
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value)}
        className={`h-[30px] w-full min-w-0 appearance-none truncate rounded-md border border-line bg-paper pr-7 hover:border-faint disabled:text-secondary max-md:h-9 ${icon === undefined ? 'pl-2.5' : 'pl-7'}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <ChevronDown size={14} className="pointer-events-none absolute right-2 text-secondary" />
    </div>
  );
}
