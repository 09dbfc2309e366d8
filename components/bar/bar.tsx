'use client';

import { ChevronDown, FileText, FolderOpen, Keyboard, Menu as Lines, Tag } from 'lucide-react';
import type { MouseEvent } from 'react';
import { AddMenu } from '@/components/edit/add-menu';
import { SaveButton } from '@/components/save/save-button';
import { SaveItems } from '@/components/save/save-menu';
import { useEditor, useShell, useStores } from '@/components/session/context';
import { holdsPlan } from '@/components/session/holds-plan';
import { toggleSource } from '@/components/session/panels';
import { ShareButton, ShareItem } from '@/components/share/share-button';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { Menu } from '@/components/ui/menu';
import { MenuItem, MenuLine } from '@/components/ui/menu-rows';
import { ThemeChoice } from '@/components/ui/theme-choice';
import { ThemeMenu } from '@/components/ui/theme-menu';
import { Tooltip } from '@/components/ui/tooltip';
import { plain } from '@/lib/notation/plain';
import { FileChip } from './file-chip';
import { Facts } from './file-facts';
import { HistoryButtons } from './history-buttons';
import { ModeChip } from './mode-chip';
import { OpenItems } from './open-menu';
import { ProblemChip } from './problem-chip';

/** What is open, what is wrong with it, and what can be done with the whole of it. */
export function Bar() {
  const hasPlan = useEditor(holdsPlan);
  const canAdd = useEditor((state) => holdsPlan(state) && state.document.readOnly === undefined);
  return (
    <header
      onClick={letGo}
      className="flex h-12 shrink-0 items-center gap-2.5 border-b border-line bg-panel px-3.5 max-md:h-13 max-md:gap-1 max-md:px-2"
    >
      <span className="flex items-center gap-2">
        <Logo />
        <h1 className="text-[14px] font-semibold max-md:sr-only">Planlanes</h1>
      </span>
      <FileChip />
      {hasPlan && <ModeChip />}
      {hasPlan && <ProblemChip />}
      <span className="flex-1 max-md:hidden" />
      <HistoryButtons />
      {canAdd && <AddMenu />}
      <div className="flex items-center gap-2 max-lg:hidden">
        <WideButtons />
      </div>
      <div className="lg:hidden">
        <PhoneMenu />
      </div>
      <SaveButton />
    </header>
  );
}

/** A click gives the focus back to the canvas, whose keys then mean what they meant; a key press leaves it here. */
function letGo({ detail, target }: MouseEvent) {
  const button = detail > 0 && target instanceof Element && target.closest('button');
  // What opens a menu gets the focus back from it.
  if (button && !button.hasAttribute('aria-haspopup')) button.blur();
}

function WideButtons() {
  const stores = useStores();
  const sourceOpen = useShell((shell) => shell.source !== 'closed');
  return (
    <>
      <Menu
        trigger={
          <Button>
            <FolderOpen size={15} /> Open <ChevronDown size={14} className="text-secondary" />
          </Button>
        }
      >
        <OpenItems />
      </Menu>
      <Tooltip words={sourceOpen ? 'Hide the markdown' : 'Show the markdown'} keys="Mod Shift M">
        <Button
          data-toggle="source"
          aria-pressed={sourceOpen}
          onClick={() => toggleSource(stores)}
          className="aria-pressed:bg-well"
        >
          <FileText size={15} /> Markdown
        </Button>
      </Tooltip>
      <ShareButton />
      <ThemeMenu />
      <Tooltip words="Keyboard shortcuts" keys="?">
        <Button
          look="quiet"
          square
          aria-label="Keyboard shortcuts"
          onClick={() => stores.shell.setState({ dialog: { kind: 'shortcuts' } })}
        >
          <Keyboard size={16} />
        </Button>
      </Tooltip>
    </>
  );
}

function PhoneMenu() {
  const stores = useStores();
  const status = useEditor(({ document, plan }) => (document.readOnly ? undefined : plan.status));
  return (
    <Menu
      trigger={
        <Button look="quiet" square aria-label="Menu">
          <Lines size={18} />
        </Button>
      }
    >
      <Facts />
      <MenuLine />
      <OpenItems />
      <MenuLine />
      <MenuItem icon={<FileText size={15} />} onSelect={() => toggleSource(stores)}>
        Markdown
      </MenuItem>
      <SaveItems />
      <ShareItem />
      {status !== undefined && (
        <MenuItem
          icon={<Tag size={15} />}
          onSelect={() => stores.shell.setState({ dialog: { kind: 'status' } })}
        >
          Status: {plain(status)}
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem
        icon={<Keyboard size={15} />}
        onSelect={() => stores.shell.setState({ dialog: { kind: 'shortcuts' } })}
      >
        Keyboard shortcuts
      </MenuItem>
      <MenuLine />
      <ThemeChoice />
    </Menu>
  );
}
