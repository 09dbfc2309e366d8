/**
 * Puts the focus on the first visible element that fits, once what was just changed is drawn. Where a control goes away
 * under the focus, the browser would drop the focus to the top of the page.
 */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors)
      for (const element of document.querySelectorAll<HTMLElement>(selector))
        if (element.checkVisibility()) {
          element.focus();
          return;
        }
  });
}
