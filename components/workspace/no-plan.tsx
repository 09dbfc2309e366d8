'use client';

import { FilePlus2, FileText, FolderOpen, ListPlus } from 'lucide-react';
import { addPlan } from '@/components/edit/add-plan';
import { pickFile } from '@/components/open/file-picker';
import { requestOpen, requestStarter } from '@/components/open/opening';
import { RecentBelow } from '@/components/recent/recent-below';
import { useEditor, useShell, useStores } from '@/components/session/context';
import { toggleSource } from '@/components/session/panels';
import { Button } from '@/components/ui/button';
import type { SpecDocument } from '@/lib/markdown/document/document';

/** What there is to do with a file that holds no plan. */
export function NoPlan({ document }: { readonly document: SpecDocument }) {
  const stores = useStores();
  const name = useEditor((state) => state.name);
  const sourceOpen = useShell((shell) => shell.source !== 'closed');
  const blank = document.text.trim() === '';
  const found = document.fenced.length;
  return (
    <div className="flex h-full items-center justify-center overflow-auto p-6">
      <div className="max-w-110">
        <h2 className="text-[16px] font-semibold">
          {document.readOnly ? 'This plan cannot be drawn' : 'No execution plan found in this file'}
        </h2>
        <p className="mt-2 leading-5 text-secondary">
          {document.readOnly?.message ??
            (found === 0
              ? 'A plan is a section headed “Execution Plan”, with phases in it and chunks in the phases. One can be added at the end of this file.'
              : found === 1
                ? 'But a plan stands in a code block of it. It can be opened as a plan of its own.'
                : 'But plans stand in code blocks of it. Each can be opened as a plan of its own.')}
        </p>
        <div className="mt-4 flex flex-wrap gap-2">
          {document.fenced.map((plan, index) => (
            <Button
              key={plan.line}
              look={index === 0 ? 'primary' : 'outline'}
              onClick={() => void requestOpen(stores, { name: fencedName(name), text: plan.text })}
            >
              Open the plan on line {plan.line}
            </Button>
          ))}
          {found === 0 && !document.readOnly && !blank && (
            <Button look="primary" onClick={() => addPlan(stores)}>
              <ListPlus size={15} /> Add a plan to this file
            </Button>
          )}
          <Button onClick={() => void pickFile(stores)}>
            <FolderOpen size={15} /> Open file…
          </Button>
          <Button onClick={() => void requestStarter(stores, 'template', blank ? name : undefined)}>
            <FilePlus2 size={15} /> New plan
          </Button>
          {!sourceOpen && (
            <Button onClick={() => toggleSource(stores)}>
              <FileText size={15} /> Show the markdown
            </Button>
          )}
        </div>
        <RecentBelow />
      </div>
    </div>
  );
}

/** The plan of a code block is a file of its own: a download must not replace the document around it. */
const fencedName = (name: string): string => name.replace(/(\.[^.]*)?$/, '-plan.md');
