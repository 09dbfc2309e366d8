import { isServed } from '@/components/browser/file-access';
import { readServedSince, type ServedText } from '@/components/browser/served-file';
import { readFor } from '@/components/open/reading';
import type { Stores } from '@/components/session/context';
import { hasUnwritten } from '@/components/session/in-file';
import { inField } from '@/components/ui/in-field';
import { difference } from '@/lib/compare/difference';
import type { Baseline } from '@/lib/editor/drafts';
import { parse } from '@/lib/markdown/parse';
import { counted } from '@/lib/notation/words';
import type { Plan } from '@/lib/plan/types';
import { fetchMerge } from './fetch-merge';

/** How often the file is looked at, and how long it must stay as it was found: others write in several goes. */
interface Pace {
  readonly look: number;
  readonly still: number;
}

const pace: Pace = { look: 1_000, still: 300 };

/** What somebody is in the midst of holds on to what is there now: a drag, a line being drawn, a menu, a dialog. */
const midst = '.is-lifted, [data-drawing], [role=menu], [role=dialog]';

const busy = ({ shell }: Stores): boolean => {
  const { dialog, reading, starting } = shell.getState();
  const waits = dialog !== undefined || reading !== undefined || starting;
  return waits || inField(document.activeElement) || document.querySelector(midst) !== null;
};

/** What was found in the file while changes counted against a text: that very text, or another one that was told. */
interface Seen {
  readonly of: Baseline;
  readonly version: string;
  readonly told: boolean;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Follows the file that the server was started with, until the returned function is called. What another program writes
 * into it is shown where nothing is unsaved, and told where something is: then saving brings both together. It waits
 * while somebody is in the midst of something, and looks at nothing while the page is out of sight.
 */
export function follow(stores: Stores, { look, still }: Pace = pace): () => void {
  let stopped = false;
  let seen: Seen | undefined;
  let timer: ReturnType<typeof setTimeout>;

  /** Shows or tells what stands in the file now, if it is another text than the page knows and is still. */
  const once = async () => {
    if (document.visibilityState !== 'visible' || busy(stores)) return;
    const { handle } = stores.drafts.state.getState();
    if (!isServed(handle)) return;
    const { baseline } = stores.editor.getState();
    const known = seen?.of === baseline && (!seen.told || hasUnwritten(stores)) ? seen.version : undefined;
    const found = await readServedSince(known);
    if (!found.ok || found.value?.file.served !== handle.served) return;
    const { text, version } = found.value;
    if (text === baseline.text) {
      seen = { of: baseline, version, told: false };
      return;
    }
    // Emptied is what a file is while it is written anew.
    if (text.trim() === '') return;
    await wait(still);
    const again = await readServedSince(version);
    if (!again.ok || again.value !== undefined || stopped) return;
    if (await show(stores, found.value, baseline)) seen = { of: baseline, version, told: true };
  };
  const go = async () => {
    await once();
    if (!stopped) timer = setTimeout(() => void go(), look);
  };
  timer = setTimeout(() => void go(), look);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Takes in what the file holds, or tells of it, if changes still count against the same text. False: not now. */
async function show(stores: Stores, { file, text }: ServedText, of: Baseline): Promise<boolean> {
  const { editor } = stores;
  const found = await fetchMerge();
  if (!found || !(await readFor(stores, file.name, [text])) || busy(stores)) return false;
  const now = editor.getState();
  const { document, plan, baseline } = now;
  // A save, or another document, came in between.
  if (baseline !== of) return false;
  const [base, theirs] = [parse(baseline.text, document.reading), parse(text, document.reading)];
  const words = changeIn(base.plan, theirs.plan);
  if (hasUnwritten(stores)) {
    now.say(`${file.name} was changed by another program: ${words}. Saving brings both together.`);
    return true;
  }
  now.takeIn(found.merge(base, { document, plan }, theirs), text, found.mergePresents);
  now.say(`${file.name} was changed by another program: ${words}.`);
  return true;
}

/** What differs, in plan terms: the first two sentences, and how many more there are. */
function changeIn(before: Plan, after: Plan): string {
  const all = difference(before, after).map(({ sentence }) => sentence);
  const more = all.length > 2 ? `; ${counted(all.length - 2, 'more change')}` : '';
  return all.length === 0 ? 'the text around the plan' : `${all.slice(0, 2).join('; ')}${more}`;
}
