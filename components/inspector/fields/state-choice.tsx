'use client';

import { type Box, boxWords, stateOf, states, stateWords } from '@/lib/notation/signs';
import { capital } from '@/lib/notation/words';

interface Props {
  readonly box: Box;
  /** Its name for those who hear it. */
  readonly label: string;
  readonly disabled: boolean;
  /** Takes the word of a state. */
  readonly onMark: (word: string) => void;
  readonly className?: string;
}

/** How far something is, by what stands in its box; chosen from the browser's own list, which knows mouse and keys. */
export function StateChoice({ box, label, disabled, onMark, className = '' }: Props) {
  const state = stateOf(box);
  const isNamed = states.some((one) => one === state);
  return (
    <select
      aria-label={label}
      value={state ?? ''}
      disabled={disabled}
      onChange={(event) => onMark(event.target.value)}
      className={`h-[26px] max-w-32 min-w-0 truncate rounded-md border border-transparent bg-transparent text-[12px] text-secondary hover:border-line max-md:h-9 ${className}`}
    >
      {!isNamed && (
        <option value={state ?? ''} disabled>
          {capital(boxWords(box) ?? 'no box')}
        </option>
      )}
      {states.map((one) => (
        <option key={one} value={one}>
          {capital(stateWords(one))}
        </option>
      ))}
    </select>
  );
}
