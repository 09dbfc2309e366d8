'use client';

import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useEditor, useShell, useStores } from '@/components/session/context';
import { goTo, toggleSource } from '@/components/session/panels';
import { onPhone } from '@/components/ui/use-media';
import type { Derived } from '@/lib/editor/derived';
import { lines } from '@/lib/markdown/document/lines';
import { Line } from './line';
import { ownersOf } from './owners';
import { lineHeight, linesInView } from './window';

/** The text in lines, those in view; the selected entity's lines are lit and brought into view. */
export function SourceLines({ derived }: { readonly derived: Derived }) {
  const stores = useStores();
  const selection = useEditor((state) => state.selection);
  const name = useEditor((state) => state.name);
  const inFile = useEditor((state) => state.baseline.text);
  const view = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 900 });

  const printed = derived.printed();
  const texts = useMemo(
    () => lines(printed.text).map((line) => printed.text.slice(line.start, line.content)),
    [printed],
  );
  const owners = useMemo(() => ownersOf(printed), [printed]);
  const widest = useMemo(() => texts.reduce((most, line) => Math.max(most, line.length), 0), [texts]);
  const changes = derived.changes(inFile);
  const { from, to } = linesInView(texts.length, seen.top, seen.height);

  const last = selection.at(-1);
  const sought = useShell((shell) => shell.sought);
  const range = sought
    ? { first: sought.line, last: sought.line }
    : last === undefined
      ? undefined
      : printed.lines.get(last);
  const first = range?.first;
  const end = range?.last;
  useLayoutEffect(() => {
    const element = view.current;
    if (!element || first === undefined || end === undefined) return;
    const top = (first - 1) * lineHeight;
    const { scrollTop, clientHeight } = element;
    const seenOfIt = Math.min(end * lineHeight, scrollTop + clientHeight) - Math.max(top, scrollTop);
    // Text that was just clicked on must not jump away, so a few lines in view are enough.
    if (seenOfIt < Math.min(3, end - first + 1) * lineHeight)
      element.scrollTop = Math.max(0, top - clientHeight / 3);
    // Asked for again, a line is brought into view again.
  }, [first, end, sought]);

  useEffect(() => {
    const element = view.current;
    if (!element) return undefined;
    const measure = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);

  const select = (event: MouseEvent) => {
    // A drag over text marks it for copying and selects nothing.
    if (document.getSelection()?.isCollapsed === false) return;
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-line]');
    const owner = row ? owners.get(Number(row.dataset['line'])) : undefined;
    if (owner === undefined) return;
    // There the text lies over the canvas.
    if (onPhone()) toggleSource(stores);
    goTo(stores, owner);
  };

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={view}
        role="group"
        aria-label={`Markdown of ${name}`}
        tabIndex={0}
        className="peer absolute inset-0 overflow-auto bg-paper font-mono text-[12px] leading-[18px] outline-none"
      >
        <div
          onClick={select}
          className="min-w-full"
          style={{
            height: texts.length * lineHeight,
            width: `calc(${widest}ch + 96px)`,
            paddingTop: from * lineHeight,
          }}
        >
          {texts.slice(from, to).map((text, offset) => {
            const index = from + offset;
            return (
              <Line
                key={index}
                index={index}
                text={text}
                mark={changes.lines[index] ?? 'same'}
                removed={changes.removedBefore.get(index) ?? 0}
                removedAfter={index === texts.length - 1 ? (changes.removedBefore.get(texts.length) ?? 0) : 0}
                lit={range !== undefined && index + 1 >= range.first && index + 1 <= range.last}
              />
            );
          })}
        </div>
      </div>
      {/* The ring of the focus, above the line numbers that stay in place. */}
      <div className="pointer-events-none absolute inset-0 border-2 border-transparent peer-focus-visible:border-accent" />
    </div>
  );
}
