'use client';

import { useEditor, useShell, useStores } from '@/components/session/context';
import { openInspector } from '@/components/session/panels';
import { useRun } from '@/components/session/use-run';
import { focusSoon } from '@/components/ui/focus-soon';
import { MenuAt } from '@/components/ui/menu';
import { MenuItem, MenuLine } from '@/components/ui/menu-rows';
import { laneName, phaseName } from '@/lib/notation/names';
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
  const close = (back: boolean) => {
    stores.shell.setState({ menu: undefined });
    if (back) focusSoon(`[data-select=${of}]`);
  };
  const name = isPhaseId(of) ? phaseName(plan, of) : `stream ${laneName(plan, of)}`;
  return (
    <MenuAt label={`Menu of ${name}`} at={{ x, y }} onClose={close}>
      <MenuItem keys="F2" leads onSelect={() => editName(stores, of)}>
        Rename
      </MenuItem>
      <MenuItem
        keys="Enter"
        leads
        onSelect={() => {
          stores.editor.getState().select([of]);
          openInspector(stores);
        }}
      >
        Open
      </MenuItem>
      <MenuLine />
      {isPhaseId(of) ? <PhaseItems phase={of} /> : <StreamItems stream={of} />}
      <MenuLine />
      <MenuItem keys="Delete" leads onSelect={() => requestDelete(stores, [of])}>
        Delete…
      </MenuItem>
    </MenuAt>
  );
}

function PhaseItems({ phase }: { readonly phase: PhaseId }) {
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
      <MenuItem leads onSelect={() => addChunk(stores, { phase, stream: firstStream(stores) })}>
        Add a chunk to it
      </MenuItem>
      <MenuItem leads onSelect={() => addPhase(stores, { phase, step: 0 })}>
        Insert a phase before
      </MenuItem>
      <MenuItem leads onSelect={() => addPhase(stores, { phase, step: 1 })}>
        Insert a phase after
      </MenuItem>
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

function StreamItems({ stream }: { readonly stream: StreamId }) {
  const stores = useStores();
  const { index, last, move } = useOrder(stream);
  const phase = useEditor((state) => state.plan.phases[0]?.id);
  return (
    <>
      {phase && (
        <MenuItem leads onSelect={() => addChunk(stores, { phase, stream })}>
          Add a chunk to it
        </MenuItem>
      )}
      <MenuItem disabled={index === 0} onSelect={() => move(-1)}>
        Move up
      </MenuItem>
      <MenuItem disabled={index === last} onSelect={() => move(1)}>
        Move down
      </MenuItem>
      <MenuItem leads onSelect={() => stores.shell.setState({ dialog: { kind: 'drop-streams' } })}>
        Drop all streams…
      </MenuItem>
    </>
  );
}

const firstStream = ({ editor }: ReturnType<typeof useStores>): StreamId | null =>
  editor.getState().plan.streams[0]?.id ?? null;
