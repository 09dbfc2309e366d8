'use client';

import { Dialog } from '@/components/ui/dialog';
import { Keys } from '@/components/ui/keys';
import { useStores } from './editor-context';

/** Only keys that work stand here; alternatives are apart by a slash. */
const groups: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      ['Mod Z', 'Undo'],
      ['Mod Shift Z / Mod Y', 'Redo'],
      ['Mod S', 'Download the markdown'],
      ['Mod O', 'Open a file'],
      ['Mod V', 'Open what was copied'],
      ['Mod Shift M', 'Show or hide the markdown'],
      ['Mod J', 'Show or hide the problems'],
      ['?', 'These shortcuts'],
    ],
  },
];

export function ShortcutsDialog() {
  const { shell } = useStores();
  return (
    <Dialog title="Keyboard shortcuts" onClose={() => shell.setState({ dialog: undefined })} width="720px">
      <div
        className="min-h-0 flex-1 overflow-y-auto px-5 pb-5"
        tabIndex={0}
        role="group"
        aria-label="Shortcuts"
      >
        <div className="columns-2 gap-8 max-md:columns-1">
          {groups.map((group) => (
            <section key={group.title} className="mb-4 break-inside-avoid">
              <h3 className="pb-1 text-[12px] font-medium text-secondary">{group.title}</h3>
              <dl>
                {group.keys.map(([keys, words]) => (
                  <div key={keys} className="flex items-center gap-3 border-t border-line py-1.5">
                    <dd className="flex-1">{words}</dd>
                    <dt className="order-last flex gap-1">
                      {keys.split(' / ').map((names) => (
                        <Keys key={names} names={names} />
                      ))}
                    </dt>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
