'use client';

import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** Why what is typed was refused. */
  readonly why: string | undefined;
  /** Words that are likely; anything else can be typed. */
  readonly likely?: readonly string[];
  readonly onType: (text: string) => void;
}

/** The line that a dialog asks for. */
export function TextInput({ label, value, placeholder, why, likely, onType }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block pb-1 text-[12px] text-secondary">
        {label}
      </label>
      <input
        id={id}
        autoFocus
        value={value}
        placeholder={placeholder}
        list={likely && `${id}-likely`}
        aria-invalid={why !== undefined}
        aria-describedby={`${id}-why`}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onType(event.target.value)}
        className="h-[30px] w-full rounded-md border border-line bg-paper px-2.5 placeholder:text-secondary aria-invalid:border-error max-md:h-9"
      />
      {likely && (
        <datalist id={`${id}-likely`}>
          {likely.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      <p id={`${id}-why`} aria-live="polite" className="pt-1 leading-5 text-error empty:hidden">
        {why}
      </p>
    </div>
  );
}
