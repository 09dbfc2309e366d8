'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SpecDocument } from '@/lib/markdown/document/document';
import { counted } from '@/lib/notation/words';
import { chunksOf } from '@/lib/plan/lookup';

/** What whoever opens the link will see, before there is a link. */
export function Contents({ document }: { readonly document: SpecDocument }) {
  const [shown, setShown] = useState(false);
  const { plan, context, hasPlan } = document;
  const numbers = [
    counted(plan.streams.length, 'stream'),
    counted(plan.phases.length, 'phase'),
    counted(chunksOf(plan).length, 'chunk'),
    counted(plan.handoffs.length, 'handoff'),
  ];
  // The file's title heads everything; it is no section beside the others.
  const sections = context.sections.filter(
    ({ heading, depth }) => !(depth === 1 && heading === context.title) && depth <= 2,
  );
  return (
    <section aria-label="What others will see" className="rounded-lg border border-line bg-paper p-3">
      <div className="flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold break-words">{context.title || 'Execution Plan'}</h3>
          <p className="mt-0.5 text-secondary">{hasPlan ? numbers.join(' · ') : 'No plan, only text'}</p>
        </div>
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide the text' : 'Show the text'}
        </Button>
      </div>
      <ul className="mt-2 flex max-h-20 flex-wrap gap-1.5 overflow-y-auto" aria-label="Sections">
        {hasPlan && <Section strong>Execution Plan</Section>}
        {sections.map(({ heading, line }) => (
          <Section key={line}>{heading}</Section>
        ))}
      </ul>
      {shown && (
        <pre
          tabIndex={0}
          aria-label="The text"
          className="mt-3 max-h-[30vh] overflow-auto rounded-md border border-line bg-panel p-3 font-mono text-[12px] leading-[18px] whitespace-pre-wrap"
        >
          {document.text}
        </pre>
      )}
    </section>
  );
}

function Section({ strong = false, children }: { readonly strong?: boolean; readonly children: string }) {
  return (
    <li
      className={`max-w-full truncate rounded-md border border-line bg-panel px-1.5 text-[12px] leading-5 ${strong ? 'font-medium' : 'text-secondary'}`}
    >
      {children}
    </li>
  );
}
