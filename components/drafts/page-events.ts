/** What befalls a page that a draft must survive. */
interface Hands {
  /** A field of the plan was typed in, and what was typed is not in the plan yet; or now it is. */
  readonly typing: (typing: boolean) => void;
  /** The page is no longer seen, and may never be again. */
  readonly hidden: () => void;
  /** The page goes now. */
  readonly gone: () => void;
  /** It came back as it was. */
  readonly back: () => void;
}

/** Milliseconds after the last key in which a field hands what was typed to the plan. */
const settled = 700;

/** Where words of the plan are typed; a box or a choice takes effect at once, and a search changes nothing. */
const fields = ':is([data-panel=details], main) :is(textarea, input:not([type=checkbox], [role=combobox]))';

/** Tells what befalls the page, until the returned function is called. */
export function onPageEvents({ typing, hidden, gone, back }: Hands): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    typing(false);
  };
  const typed = (event: Event) => {
    if (!(event.target instanceof Element) || !event.target.matches(fields)) return;
    clearTimeout(timer);
    timer = setTimeout(rest, settled);
    typing(true);
  };
  // A field hands over when it is left; it hears of that before the window does.
  window.addEventListener('input', typed, { signal });
  window.addEventListener('focusout', rest, { signal });

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') hidden();
    },
    { signal },
  );
  window.addEventListener(
    'pagehide',
    () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      gone();
    },
    { signal },
  );
  window.addEventListener('pageshow', (event) => event.persisted && back(), { signal });
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
}
