'use client';

import * as Radix from 'radix-ui/dropdown-menu';
import { useRef } from 'react';
import { useEditor, useShell, useStores } from '@/components/session/context';
import { openInspector } from '@/components/session/panels';
import { useRun } from '@/components/session/use-run';
import { focusSoon } from '@/components/ui/focus-soon';
import { MenuItem, MenuLine } from '@/components/ui/menu';
import { plain } from '@/lib/notation/plain';
import { isPhaseId, lookup } from '@/lib/plan/lookup';
import type { PhaseId, StreamId } from '@/lib/plan/types';
import { addChunk, addPhase } from './add';
import { editName } from './fresh';
import { requestDelete } from './remove';
import { useOrder } from './use-order';

/** The menu of a stream or a phase, opened at its head. */
export function EntityMenu() {
  const menu = useShell((shell) => shell.menu);
  return menu ? <OpenMenu key={menu.of} {...menu} /> : null;
}

function OpenMenu({ of, x, y }: { readonly of: StreamId | PhaseId; readonly x: number; readonly y: number }) {
  const stores = useStores();
  const plan = useEditor((state) => state.plan);
  const { phases, streams } = lookup(plan);
  // What is named, edited or deleted by the menu says itself where the focus goes.
  const leads = useRef(false);
  const leading = (act: () => void) => () => {
    leads.current = true;
    act();
  };
  const close = () => {
    stores.shell.setState({ menu: undefined });
    if (!leads.current) focusSoon(`[data-select=${of}]`);
  };
  const phase = isPhaseId(of) ? phases.get(of)?.phase : undefined;
  const name = phase ? `Phase ${phase.number}` : `stream ${plain(streams.get(of as StreamId)?.name ?? '')}`;
  return (
    <Radix.Root open onOpenChange={(open) => !open && close()} modal={false}>
      <Radix.Trigger asChild>
        <span aria-hidden className="fixed size-0" style={{ left: x, top: y }} />
      </Radix.Trigger>
      <Radix.Content
        align="start"
        sideOffset={2}
        collisionPadding={8}
        aria-label={`Menu of ${name}`}
        onCloseAutoFocus={(event) => event.preventDefault()}
        className="z-50 min-w-52 rounded-lg border border-line bg-panel p-1 shadow-float"
      >
        <MenuItem keys="F2" onSelect={leading(() => editName(stores, of))}>
          Rename
        </MenuItem>
        <MenuItem
          keys="Enter"
          onSelect={leading(() => {
            stores.editor.getState().select([of]);
            openInspector(stores);
          })}
        >
          Open
        </MenuItem>
        <MenuLine />
        {isPhaseId(of) ? (
          <PhaseItems phase={of} leading={leading} />
        ) : (
          <StreamItems stream={of} leading={leading} />
        )}
        <MenuLine />
        <MenuItem keys="Delete" onSelect={leading(() => requestDelete(stores, [of]))}>
          Delete…
        </MenuItem>
      </Radix.Content>
    </Radix.Root>
  );
}

type Leading = (act: () => void) => () => void;

function PhaseItems({ phase, leading }: { readonly phase: PhaseId; readonly leading: Leading }) {
  const stores = useStores();
  const { index, last, move } = useOrder(phase);
  const run = useRun();
  const unlisted = useEditor(({ plan }) =>
    lookup(plan)
      .phases.get(phase)
      ?.phase.chunks.some(({ row }) => row === undefined),
  );
  return (
    <>
      <MenuItem onSelect={leading(() => addChunk(stores, { phase, stream: firstStream(stores) }))}>
        Add a chunk to it
      </MenuItem>
      <MenuItem onSelect={leading(() => addPhase(stores, { phase, step: 0 }))}>
        Insert a phase before
      </MenuItem>
      <MenuItem onSelect={leading(() => addPhase(stores, { phase, step: 1 }))}>Insert a phase after</MenuItem>
      <MenuItem disabled={index === 0} onSelect={() => move(-1)}>
        Move earlier
      </MenuItem>
      <MenuItem disabled={index === last} onSelect={() => move(1)}>
        Move later
      </MenuItem>
      {unlisted && (
        <MenuItem onSelect={() => run([{ type: 'table.add', phase }])}>List all in the table</MenuItem>
      )}
    </>
  );
}

function StreamItems({ stream, leading }: { readonly stream: StreamId; readonly leading: Leading }) {
  const stores = useStores();
  const { index, last, move } = useOrder(stream);
  const phase = useEditor((state) => state.plan.phases[0]?.id);
  return (
    <>
      {phase && (
        <MenuItem onSelect={leading(() => addChunk(stores, { phase, stream }))}>Add a chunk to it</MenuItem>
      )}
      <MenuItem disabled={index === 0} onSelect={() => move(-1)}>
        Move up
      </MenuItem>
      <MenuItem disabled={index === last} onSelect={() => move(1)}>
        Move down
      </MenuItem>
      <MenuItem onSelect={leading(() => stores.shell.setState({ dialog: { kind: 'drop-streams' } }))}>
        Drop all streams…
      </MenuItem>
    </>
  );
}

const firstStream = ({ editor }: ReturnType<typeof useStores>): StreamId | null =>
  editor.getState().plan.streams[0]?.id ?? null;
