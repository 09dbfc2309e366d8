let byTab = false;

/** Whether the focus, as it moves now, was sent on by Tab: not by a click, nor by what another key opened or closed. */
export const focusIsByTab = (): boolean => byTab;

/** Follows which key or click came last, ahead of all who may answer it, until the function it returns is called. */
export function followTab(): () => void {
  const note = (event: Event) => {
    byTab = event instanceof KeyboardEvent && event.key === 'Tab';
  };
  const kinds = ['keydown', 'pointerdown'] as const;
  for (const kind of kinds) window.addEventListener(kind, note, true);
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, note, true);
  };
}
