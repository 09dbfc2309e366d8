import { type RefObject, useEffect, useEffectEvent } from 'react';

/** A button or a link: it answers to Enter and Space, and to no other key. */
const button = 'button, a, [role=button]';
/** What is inside these has keys of its own. */
const ownKeys =
  '[role=menu], [role=dialog], [role=listbox], [role=combobox], [role=radiogroup], [role=tablist]';

/**
 * Hears the keys that are pressed outside the canvas while nothing has the focus, as after loading the page, or a button
 * that has no use for them, as after a click on one in the bar.
 */
export function useIdleKeys(
  root: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return;
      // The canvas hears what is pressed on it by itself.
      if (root.current?.contains(event.target)) return;
      if (isIdle(event.target, event.key)) heard(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [root]);
}

/** Whether nobody else wants a key that is pressed there. */
export function isIdle(target: Element, key: string): boolean {
  if (target === target.ownerDocument.body) return true;
  return target.matches(button) && !target.closest(ownKeys) && key !== 'Enter' && key !== ' ';
}
