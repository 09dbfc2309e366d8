import { isServed } from '@/components/browser/file-access';
import { readServedSince, type ServedText } from '@/components/browser/served-file';
import { readFor } from '@/components/open/reading';
import type { Stores } from '@/components/session/context';
import { hasUnwritten } from '@/components/session/in-file';
import { inField } from '@/components/ui/in-field';
import { difference } from '@/lib/compare/difference';
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

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Follows the file that the server was started with, until the returned function is called. What another program writes
 * into it is shown where nothing is unsaved, and told where something is: then saving brings both together. It waits
 * while somebody is in the midst of something, and looks at nothing while the page is out of sight.
 */
export function follow(stores: Stores, { look, still }: Pace = pace): () => void {
  let stopped = false;
  let known: string | undefined;
  let timer: ReturnType<typeof setTimeout>;

  /** What stands in the file now, if it is another text than the page knows and is still. */
  const changed = async (): Promise<ServedText | undefined> => {
    const { handle } = stores.drafts.state.getState();
    if (!isServed(handle)) return undefined;
    const found = await readServedSince(known);
    if (!found.ok || found.value?.file.served !== handle.served) return undefined;
    const { text, version } = found.value;
    if (text === stores.editor.getState().baseline.text) {
      known = version;
      return undefined;
    }
    // Emptied is what a file is while it is written anew.
    if (text.trim() === '') return undefined;
    await wait(still);
    const again = await readServedSince(version);
    return again.ok && again.value === undefined ? found.value : undefined;
  };

  const once = async () => {
    if (document.visibilityState !== 'visible' || busy(stores)) return;
    const found = await changed();
    if (found && !stopped && (await show(stores, found))) known = found.version;
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

/** Takes in what the file holds, or tells of it. False: not now. */
async function show(stores: Stores, { file, text }: ServedText): Promise<boolean> {
  const { editor } = stores;
  const found = await fetchMerge();
  if (!found || !(await readFor(stores, file.name, [text])) || busy(stores)) return false;
  const now = editor.getState();
  const { document, plan, baseline } = now;
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
