'use client';

import { Download, Eye, PenLine, Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { handOver } from '@/components/browser/hand-over';
import { saveFile } from '@/components/browser/save-file';
import { Button } from '@/components/ui/button';
import { Keys } from '@/components/ui/keys';
import { Logo } from '@/components/ui/logo';
import { ThemeMenu } from '@/components/ui/theme-menu';
import type { Problem } from '@/lib/plan/problem';
import type { Shared } from '@/lib/share/link';
import { ProblemCount } from './problem-count';

interface Props {
  readonly shared: Shared;
  readonly hasPlan: boolean;
  readonly problems: readonly Problem[];
  readonly problemsOpen: boolean;
  readonly onProblems: () => void;
  readonly onSearch: () => void;
}

/** What is shown, and what one may do with it: look for something, take it along, edit a copy. */
export function ViewBar({ shared, hasPlan, problems, problemsOpen, onProblems, onSearch }: Props) {
  const router = useRouter();
  const [failed, setFailed] = useState(false);
  const editCopy = () => {
    if (handOver(shared)) router.push('/');
    else setFailed(true);
  };
  return (
    <header className="flex h-12 shrink-0 items-center gap-2.5 border-b border-line bg-panel px-3.5 max-md:h-13 max-md:gap-1.5 max-md:px-2">
      <span className="flex items-center gap-2">
        <Logo />
        <h1 className="text-[14px] font-semibold max-md:sr-only">Planlanes</h1>
      </span>
      <p className="flex h-[26px] min-w-0 items-center gap-1.5 rounded-md bg-well px-2.5 max-md:h-8 max-md:flex-1">
        <span className="truncate font-medium" title={shared.name}>
          {shared.name}
        </span>
        <span className="flex shrink-0 items-center gap-1 text-secondary max-lg:hidden">
          · <Eye size={13} aria-hidden /> shared, read-only
        </span>
      </p>
      {hasPlan && <ProblemCount problems={problems} open={problemsOpen} onToggle={onProblems} />}
      <span className="flex-1 max-md:hidden" />
      <p role="status" className="truncate text-error">
        {failed && 'This browser keeps nothing. Download the markdown and open it in the editor.'}
      </p>
      {hasPlan && (
        <Button look="quiet" onClick={onSearch} aria-label="Search" className="max-md:w-9 max-md:px-0">
          <Search size={15} className="text-secondary" />
          <span className="max-md:hidden">Search</span>
          <span className="max-lg:hidden">
            <Keys names="Mod K" />
          </span>
        </Button>
      )}
      <ThemeMenu />
      <Button
        aria-label="Download markdown"
        onClick={() => saveFile(shared.name, shared.text, 'text/markdown')}
        className="max-md:w-9 max-md:px-0"
      >
        <Download size={15} />
        <span className="max-lg:hidden">Download markdown</span>
      </Button>
      <Button look="primary" aria-label="Edit a copy" onClick={editCopy} className="max-md:w-9 max-md:px-0">
        <PenLine size={15} />
        <span className="max-md:hidden">Edit a copy</span>
      </Button>
    </header>
  );
}
