'use client';

import { FileCode2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { downloadHtml } from '@/components/export/html-download';
import { useEditor, useStores } from '@/components/session/context';
import { useDerived } from '@/components/session/use-derived';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { parse } from '@/lib/markdown/parse';
import { planAlone } from '@/lib/markdown/plan-alone';
import { linkLengths } from '@/lib/share/link';
import { useAddress } from './address';
import { Choice, type What } from './choice';
import { Contents } from './contents';
import { LinkLength } from './link-length';
import { LinkRow } from './link-row';
import { OwnMachine } from './own-machine';
import { useLink } from './use-link';

/** A link that holds the document itself; what will be seen and by whom stands there before it is copied. */
export function ShareDialog() {
  const stores = useStores();
  const name = useEditor((state) => state.name);
  const whole = useDerived().printed().text;
  const document = useMemo(() => parse(whole), [whole]);
  const alone = useMemo(() => planAlone(document), [document]);
  const [what, setWhat] = useState<What>('spec');
  const { ownMachine } = useAddress();

  const text = what === 'plan' && alone.ok ? alone.value : whole;
  const shared = useMemo(() => (text === whole ? document : parse(text)), [text, whole, document]);
  const link = useLink(name, text);
  const length = link?.ok ? link.value.length : 0;
  const sendable = link?.ok === true && length <= linkLengths.most;
  const download = () => downloadHtml(name, text);
  return (
    <Dialog
      title="Share"
      description="A read-only link that holds the plan itself. Nothing is stored on a server."
      onClose={() => stores.shell.setState({ dialog: undefined })}
      width="620px"
    >
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 pt-1 pb-5">
        <Choice value={what} onChoose={setWhat} refused={alone.ok ? undefined : alone.error.message} />
        <Contents document={shared} />
        {ownMachine && <OwnMachine onDownload={download} />}
        <section aria-label="The link">
          {link && !link.ok && <p className="leading-5 text-error">{link.error.message}</p>}
          {(link === undefined || sendable) && (
            <LinkRow link={link?.ok ? link.value : undefined} primary={!ownMachine} />
          )}
          {link?.ok && <LinkLength length={length} />}
        </section>
        <section aria-label="Who can read it" className="border-t border-line pt-3">
          <p className="leading-5 text-secondary">
            <strong className="font-semibold text-ink">Anyone with the link can read it.</strong> The plan is
            in the link itself, behind the #, which browsers send to no server. So it cannot be taken back
            either, and what you change later is not in it.
          </p>
          {!ownMachine && (
            <p className="mt-2.5 flex items-center gap-3 text-secondary">
              <Button onClick={download}>
                <FileCode2 size={15} /> Download HTML file
              </Button>
              <span className="min-w-0">The same to read, as one file that needs no network.</span>
            </p>
          )}
        </section>
      </div>
    </Dialog>
  );
}
