'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '@/components/canvas/canvas-props';
import { fetched } from '@/components/ui/fetched';
import { useWide } from '@/components/ui/use-media';
import { entityLines } from '@/lib/markdown/document/entity-lines';
import { parse } from '@/lib/markdown/parse';
import { isChunkId } from '@/lib/plan/lookup';
import type { EntityId } from '@/lib/plan/types';
import { problems } from '@/lib/problems/problems';
import type { Shared } from '@/lib/share/link';
import { BareText } from './bare-text';
import { Details } from './details';
import { ProblemList } from './problem-list';
import { Search } from './search';
import { useSearchKeys } from './use-search-keys';
import { ViewBar } from './view-bar';

const Canvas = fetched(() => import('@/components/canvas/canvas').then((module) => module.Canvas), {
  Waiting: () => <p className="p-6 text-secondary">Drawing the plan …</p>,
});

// Nothing can be changed here: there is nothing to run a change with, and nothing to foresee.
const onRun = () => ({ ok: false });
const judge = () => ({ introduced: [], healed: [] });
const onSay = () => undefined;

/** A shared plan to look at: the editor's canvas and its problems, without anything that changes either. */
export function Viewer({ shared }: { readonly shared: Shared }) {
  const { name, text } = shared;
  const document = useMemo(() => parse(text), [text]);
  const lines = useMemo(() => entityLines(document), [document]);
  const found = useMemo(() => problems(document.plan, document.context), [document]);
  const canvas = useRef<CanvasHandle>(null);
  const [selection, setSelection] = useState<readonly EntityId[]>([]);
  const [problemsOpen, setProblemsOpen] = useState(false);
  const [searching, setSearching] = useState(false);
  const [detailsOpen, setDetailsOpen] = useState<boolean>();
  const wide = useWide();
  const { plan } = document;
  const last = selection.at(-1);

  useEffect(() => {
    window.document.title = `${name} · Planlanes`;
  }, [name]);
  useSearchKeys(() => setSearching(document.hasPlan));

  const goTo = (id: EntityId) => {
    setSelection([id]);
    canvas.current?.reveal(id);
  };
  const close = () => {
    setDetailsOpen(false);
    if (last !== undefined) canvas.current?.reveal(last);
  };

  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <ViewBar
        shared={shared}
        hasPlan={document.hasPlan}
        problems={found}
        problemsOpen={problemsOpen}
        onProblems={() => setProblemsOpen(!problemsOpen)}
        onSearch={() => setSearching(true)}
      />
      <div className="relative flex min-h-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col">
          <main aria-label="Plan" className="relative min-h-0 flex-1">
            {document.hasPlan ? (
              <Canvas
                plan={plan}
                problems={found}
                selection={selection}
                readOnly
                handle={canvas}
                onSelect={setSelection}
                onOpen={(id) => {
                  if (id !== last) setSelection([id]);
                  setDetailsOpen(true);
                }}
                onRun={onRun}
                judge={judge}
                onSay={onSay}
              />
            ) : (
              <BareText text={text} why={document.readOnly?.message} />
            )}
          </main>
          {problemsOpen && document.hasPlan && (
            <ProblemList problems={found} lines={lines} onGo={goTo} onClose={() => setProblemsOpen(false)} />
          )}
        </div>
        {last !== undefined && (detailsOpen ?? (wide || !isChunkId(last))) && (
          <Details plan={plan} id={last} problems={found} onGo={goTo} onClose={close} />
        )}
      </div>
      {searching && (
        <Search
          plan={plan}
          onGo={(id) => {
            setSearching(false);
            goTo(id);
          }}
          onClose={() => setSearching(false)}
        />
      )}
    </div>
  );
}
