'use client';

import { FileCode2 } from 'lucide-react';
import { useMemo } from 'react';
import { saveFile } from '@/components/browser/save-file';
import { useEditor, useStores } from '@/components/session/context';
import { download } from '@/components/session/download';
import { useDerived } from '@/components/session/use-derived';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { format } from '@/lib/markdown/format';
import { ok } from '@/lib/plan/types';
import { FormCard } from './form-card';
import { downloadHtml } from './html-download';

/** The plan as markdown in either of two forms, each with what it would change in the file, or as a page to read. */
export function ExportDialog() {
  const stores = useStores();
  const name = useEditor((state) => state.name);
  const { text: inFile } = useEditor((state) => state.baseline);
  const { document, plan, printed } = useDerived();
  const { text } = printed();
  const canonical = useMemo(() => format(document, plan), [document, plan]);
  return (
    <Dialog
      title={`Export ${name}`}
      description="The same plan in two forms. Neither is the better one: choose by what should change in the file."
      onClose={() => stores.shell.setState({ dialog: undefined })}
      width="960px"
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">
        <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
          <FormCard
            title="Same file, smallest change"
            words="What you did not touch keeps every byte; the rest is written in the file’s own manner."
            before={inFile}
            text={ok(text)}
            onDownload={() => download(stores)}
          />
          <FormCard
            title="Canonical form"
            words="The whole plan in the style of the format’s guide: tables, fields and gaps alike everywhere."
            before={inFile}
            text={canonical}
            onDownload={(formatted) => saveFile(name, formatted, 'text/markdown')}
          />
        </div>
        <div className="mt-3 flex items-center gap-3 rounded-lg border border-line p-3 max-md:flex-wrap">
          <div className="min-w-0 flex-1">
            <h3 className="font-semibold">One page to read</h3>
            <p className="mt-0.5 leading-5 text-secondary">
              An HTML file with the canvas, the problems and every chunk. It opens from disk, without a
              network.
            </p>
          </div>
          <Button onClick={() => downloadHtml(name, text)}>
            <FileCode2 size={15} /> Download HTML file
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
