'use client';

import { useState } from 'react';
import type { Cell } from '@/components/canvas/canvas-props';
import { addChunk } from '@/components/edit/add';
import { editName } from '@/components/edit/fresh';
import { requestDelete } from '@/components/edit/remove';
import { type Stores, useEditor, useShell, useStores } from '@/components/session/context';
import { holdsPlan } from '@/components/session/holds-plan';
import { openInspector } from '@/components/session/panels';
import { useDerived } from '@/components/session/use-derived';
import { fetched } from '@/components/ui/fetched';
import { describe } from '@/lib/editor/describe';
import { judge } from '@/lib/editor/judge';
import type { Notice } from '@/lib/editor/types';
import type { Command } from '@/lib/plan/command';
import type { EntityId, PhaseId, StreamId } from '@/lib/plan/types';
import { NoPlan } from './no-plan';

// React Flow and the layout come with the canvas, after the page stands; neither can be drawn on a server.
const Canvas = fetched(() => import('@/components/canvas/canvas').then((module) => module.Canvas), {
  Waiting: Drawing,
});

function Drawing() {
  return <p className="p-6 text-secondary">Drawing the plan …</p>;
}

/** The canvas with the editor behind it, or what to do where there is nothing to draw. */
export function CanvasRoom() {
  const stores = useStores();
  const derived = useDerived();
  const selection = useEditor((state) => state.selection);
  const nth = useEditor((state) => state.nth);
  const { document } = derived;
  const [act] = useState(() => actions(stores));
  const starting = useShell((shell) => shell.starting);
  // Nothing is drawn that a draft takes the place of a moment later.
  if (starting) return <Drawing />;
  if (!holdsPlan(derived)) return <NoPlan document={document} />;
  return (
    <div className="flex h-full flex-col">
      {document.readOnly && (
        <p className="shrink-0 border-b border-line bg-changed px-4 py-2 leading-5">
          {document.readOnly.message}
        </p>
      )}
      <div className="min-h-0 flex-1">
        <Canvas
          // Another document is looked at from its beginning.
          key={nth}
          plan={derived.plan}
          problems={derived.problems()}
          selection={selection}
          readOnly={document.readOnly !== undefined}
          handle={stores.canvas}
          {...act}
        />
      </div>
    </div>
  );
}

/** The same functions for as long as the editor is mounted, so that the canvas draws again for the plan alone. */
function actions(stores: Stores) {
  const { editor } = stores;
  return {
    onSelect: (ids: readonly EntityId[]) => editor.getState().select(ids),
    onRun: (commands: readonly Command[]) => {
      const state = editor.getState();
      return state.run(commands, describe(state.plan, commands));
    },
    judge: (commands: readonly Command[]) => {
      const { plan, document } = editor.getState();
      return judge(plan, document.context, commands);
    },
    onOpen: (id: EntityId) => {
      const state = editor.getState();
      if (state.selection.at(-1) !== id) state.select([id]);
      openInspector(stores);
    },
    onAdd: (cell: Cell) => addChunk(stores, cell),
    onDelete: (ids: readonly EntityId[]) => requestDelete(stores, ids),
    onRename: (id: EntityId) => editName(stores, id),
    onHeadMenu: (of: StreamId | PhaseId, at: { readonly x: number; readonly y: number }) =>
      stores.shell.setState({ menu: { of, ...at } }),
    onStatus: () => stores.shell.setState({ dialog: { kind: 'status' } }),
    onSay: (message: string, tone?: Notice['tone']) => editor.getState().say(message, tone),
  };
}
