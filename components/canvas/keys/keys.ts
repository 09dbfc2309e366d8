import { keyOf } from '@/components/ui/key-of';
import type { Direction } from '@/lib/layout/neighbour';

/** What a key on the canvas asks for. */
export type KeyAction =
  | { readonly do: 'go' | 'move'; readonly direction: Direction }
  | { readonly do: 'order'; readonly step: 1 | -1 }
  | { readonly do: 'zoom'; readonly by: number }
  | { readonly do: 'draw'; readonly side: 'unblocks' | 'waitsFor' }
  | {
      readonly do:
        | 'tick'
        | 'open'
        | 'menu'
        | 'all'
        | 'stop'
        | 'fit-all'
        | 'fit-selection'
        | 'full-size'
        | 'duplicate'
        | 'remove'
        | 'flip'
        | 'rename'
        | 'add';
    };

/** The parts of a keyboard event that matter; `code` is the key's place on the keyboard. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * What keys on the canvas do; undefined for those that mean nothing here. Space and M are not among them: Space ticks
 * when it is let go, as holding it pans, and M lifts a card.
 */
export function keyAction(event: Pressed): KeyAction | undefined {
  const mod = event.ctrlKey || event.metaKey;
  const key = keyOf(event);
  const direction = arrows[event.key];
  if (direction) {
    if (mod) return undefined;
    if (event.altKey) return direction === 'up' ? order(-1) : direction === 'down' ? order(1) : undefined;
    return { do: event.shiftKey ? 'move' : 'go', direction };
  }
  if (event.altKey) return undefined;
  if (mod) {
    if (event.shiftKey) return undefined;
    if (key === 'a') return { do: 'all' };
    if (key === 'd') return { do: 'duplicate' };
    return event.code === 'Digit0' || event.code === 'Numpad0' ? { do: 'full-size' } : undefined;
  }
  if (event.code === 'Digit1') return { do: 'fit-all' };
  if (event.code === 'Digit2' && event.shiftKey) return { do: 'fit-selection' };
  if (key === '+' || key === '=') return { do: 'zoom', by: 1.25 };
  if (key === '-' || key === '_') return { do: 'zoom', by: 0.8 };
  if (key === 'F10' && event.shiftKey) return { do: 'menu' };
  if (key === 'd') return { do: 'draw', side: event.shiftKey ? 'waitsFor' : 'unblocks' };
  if (event.shiftKey) return undefined;
  return plainKeys[key];
}

const order = (step: 1 | -1): KeyAction => ({ do: 'order', step });

const plainKeys: Readonly<Record<string, KeyAction>> = {
  t: { do: 'tick' },
  n: { do: 'add' },
  f: { do: 'flip' },
  F2: { do: 'rename' },
  Enter: { do: 'open' },
  ContextMenu: { do: 'menu' },
  Escape: { do: 'stop' },
  Delete: { do: 'remove' },
  Backspace: { do: 'remove' },
};
