'use client';

import type { KeyboardEvent, PointerEvent } from 'react';

interface Props {
  readonly label: string;
  /** Pixels, as are the ends. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}

/** The upper edge of a bottom panel: dragged, or moved by the arrow keys, it sets the panel's height. */
export function Grip({ label, value, from, to, onChange }: Props) {
  const set = (height: number) => onChange(Math.max(from, Math.min(to, Math.round(height))));
  const drag = (event: PointerEvent) => {
    const start = event.clientY;
    const target = event.currentTarget as HTMLElement;
    target.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => set(value + start - moved.clientY);
    target.addEventListener('pointermove', move);
    target.addEventListener('lostpointercapture', () => target.removeEventListener('pointermove', move), {
      once: true,
    });
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowUp: 24, ArrowDown: -24 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    set(value + step);
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={from}
      aria-valuemax={to}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
      className="absolute inset-x-0 -top-1 z-10 h-2 cursor-row-resize touch-none hover:bg-accent/30"
    />
  );
}
