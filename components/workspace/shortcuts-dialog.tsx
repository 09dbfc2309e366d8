'use client';

import { useStores } from '@/components/session/context';
import { Dialog } from '@/components/ui/dialog';
import { Keys } from '@/components/ui/keys';
import { shortcuts } from './shortcuts';

/** All keys at a glance. */
export function ShortcutsDialog() {
  const { shell } = useStores();
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => shell.setState({ dialog: undefined })} width="800px">
      <div
        className="min-h-0 flex-1 columns-2 gap-8 overflow-y-auto px-5 pb-4 max-md:columns-1"
        tabIndex={0}
        role="group"
        aria-label="Shortcuts"
      >
        {shortcuts.map((group) => (
          <section key={group.title} className="mb-4 break-inside-avoid">
            <h3 className="pb-1 text-[12px] font-medium text-secondary">{group.title}</h3>
            <dl>
              {group.keys.map(([keys, words]) => (
                <div
                  key={keys}
                  className="flex flex-row-reverse items-center gap-3 border-t border-line py-1.5"
                >
                  <dt className="flex shrink-0 gap-1">
                    {keys.split(' / ').map((names) => (
                      <Keys key={names} names={names} />
                    ))}
                  </dt>
                  <dd className="min-w-0 flex-1">{words}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
