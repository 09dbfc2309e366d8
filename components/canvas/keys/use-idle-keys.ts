import { useEffect, useEffectEvent } from 'react';

/** Hears the keys that are pressed while nothing on the page has the focus, as after loading it. */
export function useIdleKeys(onKey: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(onKey);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target === document.body && !event.defaultPrevented && !event.isComposing) heard(event);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
