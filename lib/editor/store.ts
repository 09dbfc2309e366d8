import { createStore } from 'zustand/vanilla';
import { applyAll } from '../commands/apply';
import { openable } from '../markdown/open';
import { readingOf } from '../markdown/document/reading';
import { parse } from '../markdown/parse';
import { verify } from '../markdown/verify';
import { lookup } from '../plan/lookup';
import { ok } from '../plan/types';
import { apart, beforeVisit, NO_HISTORY, push, redo, undo } from './history';
import type { StoreApi } from 'zustand/vanilla';
import type { Present, SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';
import type { EntityId, Plan, Result } from '../plan/types';
import type { History } from './history';
import type { EditorStore, HistoryEntry, MergeStates, Notice } from './types';

/**
 * One editor: what is open, what is selected, and how it came about. Made for each mount; it holds no timers and
 * touches no DOM. Without `initial` an empty document is open.
 */
export function createEditorStore(initial?: {
  readonly name: string;
  readonly text: string;
}): StoreApi<EditorStore> {
  let said = 0;
  let nth = 0;
  const notice = (message: string, tone: Notice['tone']): Notice => ({ id: ++said, tone, message });
  let mergeStates: MergeStates | undefined;
  // Reading a large plan again is slow, and the same state is asked for when idle and then before it is written.
  let verified: (Present & { readonly result: Result<string> }) | undefined;
  const check = ({ document, plan }: Present): Result<string> => {
    if (verified?.document !== document || verified.plan !== plan)
      verified = { document, plan, result: verify(document, plan) };
    return verified.result;
  };

  return createStore<EditorStore>()((set, get) => {
    /** Makes another state the present one; what is no longer there cannot stay selected. */
    const become = (next: Present & History) =>
      set({
        document: next.document,
        plan: next.plan,
        past: next.past,
        future: next.future,
        selection: existing(next.plan, get().selection),
      });
    const refuse = (message: string) => set({ notice: notice(message, 'refused') });
    /** Takes back a step from before others wrote, and nothing of theirs; where they changed the same, it stays. */
    const takeBack = (step: HistoryEntry, after: Present) => {
      const now = get();
      const back = mergeStates?.(after, now, step);
      const past = apart(now.past.slice(0, -1), step);
      if (!back || back.conflicts.length > 0) {
        set({ past });
        refuse(`“${step.words}” is not taken back: what it changed was changed again outside.`);
        return;
      }
      const { document, plan, ids } = back;
      const redone = { document: now.document, plan: now.plan, words: step.words };
      set({
        document,
        plan,
        past,
        future: [redone, ...now.future],
        selection: existing(plan, became(now.selection, ids)),
      });
    };

    return {
      nth,
      ...opened(
        initial?.name ?? 'untitled.md',
        parse(initial?.text ?? '', readingOf(initial?.name ?? '')),
        initial !== undefined,
      ),

      open(name, text, inFile = true) {
        const allowed = openable(text);
        if (!allowed.ok) return allowed;
        const document = parse(text, readingOf(name));
        set({ nth: ++nth, ...opened(name, document, inFile), notice: undefined });
        return { ok: true, value: document };
      },

      resume(name, { document, plan, baseline }, words) {
        const present = { nth: ++nth, ...opened(name, document, true), plan, baseline, notice: undefined };
        if (words === undefined) set(present);
        else {
          const before = baseline.text === document.text ? document : parse(baseline.text);
          set({ ...present, ...push(NO_HISTORY, { document: before, plan: before.plan }, words) });
        }
      },

      takeIn({ document, plan, ids }, inFile, states) {
        const now = get();
        mergeStates = states;
        set({
          document,
          plan,
          baseline: { text: inFile, inFile: true },
          selection: existing(plan, became(now.selection, ids)),
          past: apart(now.past, now),
          future: [],
        });
      },

      wrote: (name, text) => set({ name, baseline: { text, inFile: true } }),

      run(commands, words) {
        const now = get();
        const { readOnly } = now.document;
        const result: Result<Plan> = readOnly
          ? { ok: false, error: readOnly }
          : planAfter(now.plan, commands);
        if (!result.ok) refuse(result.error.message);
        else if (result.value !== now.plan)
          become({ document: now.document, plan: result.value, ...push(now, now, words) });
        return result;
      },

      type(visit, commands, words) {
        const now = get();
        const before = beforeVisit(now, visit);
        const { readOnly } = now.document;
        const result: Result<Plan> = readOnly
          ? { ok: false, error: readOnly }
          : planAfter(before.plan, commands);
        const plan = result.ok ? result.value : before.plan;
        if (plan !== before.plan)
          become({ document: before.document, plan, ...push(before, before, words, visit) });
        else if (before.plan !== now.plan) become(before);
        return result;
      },

      undo() {
        const now = get();
        const step = now.past.at(-1);
        if (step?.after) takeBack(step, step.after);
        else {
          const before = undo(now, now);
          if (before) become(before);
        }
      },

      redo() {
        const now = get();
        const after = redo(now, now);
        if (after) become(after);
      },

      select: (ids) => set({ selection: existing(get().plan, ids) }),
      say: (message, tone = 'info') => set({ notice: notice(message, tone) }),
      sayDone: (message) => {
        const undoes = get().past.at(-1);
        set({ notice: { ...notice(message, 'info'), ...(undoes && { undoes }) } });
      },
      sayDraft: (message, offers) => set({ notice: { ...notice(message, 'info'), offers } }),

      verify() {
        const result = check(get());
        if (result.ok) return result;
        const takenBack: string[] = [];
        for (let now = get(); !check(now).ok; now = get()) {
          const before = now.past.at(-1)?.after === undefined ? undo(now, now) : undefined;
          if (!before) break;
          takenBack.push(now.past[now.past.length - 1]?.words ?? '');
          // Redo would only lead back to what cannot be written.
          become({ ...before, future: [] });
        }
        const steps = takenBack.map((words) => `“${words}”`).join(', ');
        refuse(steps ? `Took back ${steps}. ${result.error.message}` : result.error.message);
        return result;
      },
    };
  });
}

function planAfter(plan: Plan, commands: readonly Command[]): Result<Plan> {
  const after = applyAll(plan, commands);
  return after.ok ? ok(after.value.plan) : after;
}

const opened = (name: string, document: SpecDocument, inFile: boolean) => ({
  name,
  document,
  plan: document.plan,
  baseline: { text: document.text, inFile },
  selection: [],
  ...NO_HISTORY,
});

/** What became of ids in a merge; what is gone is left out. */
const became = (ids: readonly EntityId[], now: ReadonlyMap<EntityId, EntityId>): readonly EntityId[] =>
  ids.flatMap((id) => now.get(id) ?? []);

/** Those ids that the plan has, each once, in the order given. */
function existing(plan: Plan, ids: readonly EntityId[]): readonly EntityId[] {
  const { streams, phases, chunks, handoffs } = lookup(plan);
  const kinds: readonly ReadonlyMap<string, unknown>[] = [streams, phases, chunks, handoffs];
  return [...new Set(ids)].filter((id) => kinds.some((kind) => kind.has(id)));
}
