import { useState, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * One tab stop for a row of buttons: arrow keys go from one to the next, Home and End to the first and last. Spread
 * `group` on their parent; each button has its index as `data-rove`, and `stop(index)` as its tabIndex.
 */
export function useRove(): {
  readonly group: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  };
  readonly stop: (index: number) => 0 | -1;
} {
  const [at, setAt] = useState(0);
  const buttons = (group: HTMLElement) => [...group.querySelectorAll<HTMLElement>('[data-rove]')];
  return {
    group: {
      onKeyDown: (event) => {
        const all = buttons(event.currentTarget);
        const index = all.findIndex((button) => button === event.target);
        const next = {
          ArrowDown: index + 1,
          ArrowRight: index + 1,
          ArrowUp: index - 1,
          ArrowLeft: index - 1,
          Home: 0,
          End: all.length - 1,
        }[event.key];
        if (next === undefined || index < 0) return;
        event.preventDefault();
        all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
      },
      onFocus: (event) => {
        if (event.target.dataset['rove'] !== undefined) setAt(Number(event.target.dataset['rove']));
      },
    },
    stop: (index) => (index === at ? 0 : -1),
  };
}
