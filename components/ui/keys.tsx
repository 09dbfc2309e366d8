'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const onApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether the command key is ⌘; false until the browser is known. */
const useApple = () => useSyncExternalStore(never, onApple, () => false);

const grounds = {
  panel: 'border-line text-secondary',
  ink: 'border-panel/40',
  accent: 'border-on-accent/50',
} as const;

interface Props {
  /** Space between keys, `Mod` for Ctrl or ⌘: `Mod Shift Z`. */
  readonly names: string;
  /** On a ground of ink, or of the accent. */
  readonly on?: 'panel' | 'ink' | 'accent';
}

/** Keys as this machine prints them. */
export function Keys({ names, on = 'panel' }: Props) {
  const apple = useApple();
  const words = names.split(' ').map((name) => {
    if (name === 'Mod') return apple ? '⌘' : 'Ctrl';
    if (name === 'Shift') return apple ? '⇧' : 'Shift';
    if (name === 'Alt') return apple ? '⌥' : 'Alt';
    return name;
  });
  return (
    <kbd
      className={`rounded border px-1 font-mono text-[11px] leading-4 font-normal whitespace-nowrap ${grounds[on]}`}
    >
      {words.join(' ')}
    </kbd>
  );
}
