'use client';

import { createContext, createRef, type ReactNode, type RefObject, useContext, useState } from 'react';
import { type StoreApi, useStore } from 'zustand';
import { LARGE } from '@/components/browser/read-ahead';
import type { CanvasHandle } from '@/components/canvas/canvas-props';
import { createKeeper, type DraftState, type Keeper } from '@/components/drafts/keeper';
import { createEditorStore } from '@/lib/editor/store';
import type { EditorStore } from '@/lib/editor/types';
import { holdsPlan } from './holds-plan';
import { createShell, type Opening, type ShellState, type ShellStore } from './shell';

export interface Stores {
  readonly editor: StoreApi<EditorStore>;
  readonly shell: ShellStore;
  /** Keeps what is open in this browser. */
  readonly drafts: Keeper;
  /** What the page came with. */
  readonly initial: Opening;
  /** The mounted canvas, to have it show something. */
  readonly canvas: RefObject<CanvasHandle | null>;
}

const Context = createContext<Stores | undefined>(undefined);

interface Props {
  readonly initial: Opening;
  readonly children: ReactNode;
}

/** Makes the stores of one editor; another editor on the same page has its own. */
export function EditorProvider({ initial, children }: Props) {
  const [stores] = useState<Stores>(() => {
    // A large one is opened by `start`, once a worker has read it: neither server nor page stands still for it.
    const large = initial.text.length >= LARGE;
    const editor = createEditorStore(large ? { name: initial.name, text: '' } : initial);
    const shell = createShell();
    if (!large && !holdsPlan(editor.getState()) && initial.text.trim() !== '')
      shell.setState({ source: 'offered' });
    return { editor, shell, drafts: createKeeper(editor), initial, canvas: createRef() };
  });
  return <Context value={stores}>{children}</Context>;
}

/** The stores themselves, for handlers that read them when something happens. */
export function useStores(): Stores {
  const stores = useContext(Context);
  if (!stores) throw new RangeError('useStores is called outside an EditorProvider');
  return stores;
}

/** A part of the editor's state; the component renders again when that part changes, and only then. */
export const useEditor = <T,>(select: (state: EditorStore) => T): T => useStore(useStores().editor, select);

/** A part of what is known of the draft. */
export const useDraft = <T,>(select: (state: DraftState) => T): T =>
  useStore(useStores().drafts.state, select);

/** Closes the dialog that stands open. */
export function useClose(): () => void {
  const { shell } = useStores();
  return () => shell.setState({ dialog: undefined });
}

/** A part of what the screen shows. */
export const useShell = <T,>(select: (state: ShellState) => T): T => useStore(useStores().shell, select);
