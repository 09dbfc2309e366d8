'use client';

import { useId } from 'react';

interface Props {
  readonly legend: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string; readonly more?: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few answers, each with what it leads to. */
export function Choices({ legend, value, options, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset className="space-y-1">
      <legend className="pb-1 text-[12px] text-secondary">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex gap-2.5 rounded-md border border-line px-2.5 py-2 leading-5 has-checked:border-accent has-checked:bg-well"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
            className="mt-0.5 size-4 accent-accent"
          />
          <span className="min-w-0">
            {option.words}
            {option.more !== undefined && <span className="block text-secondary">{option.more}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
