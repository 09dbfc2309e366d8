import type { Page } from '@playwright/test';

/** What the page did since it was loaded. */
export interface Count {
  /** How often the parser was given a text. */
  readonly parses: number;
  /** How often each card was drawn, by the id of its chunk. */
  readonly cards: Readonly<Record<string, number>>;
}

/** As React keeps it; React marks what it has run, for its developer tools. */
interface Fiber {
  readonly flags: number;
  readonly memoizedProps: { readonly data?: { readonly id?: string; readonly detail?: string } } | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/**
 * Counts from the next load on, by what the page does to the platform: nothing in the product counts. A text that is
 * parsed has its byte-order mark put aside first; and React tells its developer tools of each commit.
 */
export async function startCounting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count = { parses: 0, cards: {} as Record<string, number> };
    String.prototype.replace = new Proxy(
      Object.getOwnPropertyDescriptor(String.prototype, 'replace')?.value as (...args: unknown[]) => string,
      {
        apply(replace, text, args: unknown[]) {
          if (args[1] === '\u2060') count.parses++;
          return Reflect.apply(replace, text, args);
        },
      },
    );
    const RAN = 1;
    /** A fiber that was there at the commit before has not run since, whatever it is marked with. */
    let known = new Set<Fiber>();
    const onCommitFiberRoot = (_: number, root: { readonly current: Fiber }) => {
      const found = new Set<Fiber>();
      const open: (Fiber | null)[] = [root.current];
      while (open.length > 0) {
        const fiber = open.pop();
        if (!fiber) continue;
        open.push(fiber.sibling, fiber.child);
        found.add(fiber);
        const props = fiber.memoizedProps;
        const id = props?.data?.detail !== undefined && Object.keys(props).length === 1 && props.data.id;
        if (id && fiber.flags & RAN && !known.has(fiber)) count.cards[id] = (count.cards[id] ?? 0) + 1;
      }
      known = found;
    };
    Object.assign(window, {
      count,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: { supportsFiber: true, inject: () => 1, onCommitFiberRoot },
    });
  });
}

/** What was counted so far. */
export const counted = (page: Page): Promise<Count> =>
  page.evaluate(() => structuredClone((window as unknown as { readonly count: Count }).count));
