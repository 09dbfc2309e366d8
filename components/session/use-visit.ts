'use client';

import { useEffect, useRef } from 'react';
import { describe } from '@/lib/editor/describe';
import { beforeVisit } from '@/lib/editor/history';
import type { Command } from '@/lib/plan/command';
import type { Plan, Result } from '@/lib/plan/types';
import { useStores } from './context';

/** Milliseconds after which the canvas, the markdown and the draft follow what is typed, also while somebody types on. */
const pause = 600;

let visits = 0;

/** A key that no other visit to a field has or will have. */
export const newVisit = (): string => `visit ${++visits}`;

/**
 * One visit to a field, from the first change to leaving it: all that is run in it is one undo step, and depends on
 * what was typed last alone. What was typed and has not been run when the field goes away is run then.
 */
export function useVisit() {
  const { editor } = useStores();
  const held = useRef<{ key?: string; timer?: ReturnType<typeof setTimeout>; pending?: () => void }>({});

  useEffect(() => {
    const visit = held.current;
    return () => {
      clearTimeout(visit.timer);
      visit.pending?.();
    };
  }, []);

  const rest = () => {
    clearTimeout(held.current.timer);
    delete held.current.timer;
    delete held.current.pending;
  };
  const flush = () => {
    const { pending } = held.current;
    rest();
    pending?.();
  };

  return {
    /** Runs what the plan from before the visit is to become. No commands: it is as it was. */
    run(commandsFor: (before: Plan) => readonly Command[], key?: string): Result<Plan> {
      rest();
      const visit = (held.current.key ??= key ?? newVisit());
      const state = editor.getState();
      const before = beforeVisit(state, visit).plan;
      const commands = commandsFor(before);
      return state.type(visit, commands, describe(before, commands));
    },
    /** Runs something in a moment, or when it is asked for; the last that was handed over counts. */
    later(act: () => void) {
      held.current.pending = act;
      held.current.timer ??= setTimeout(flush, pause);
    },
    /** Runs now what was to be run later. */
    flush,
    /** Whether something was typed or run since the last visit. */
    begun: () => held.current.key !== undefined || held.current.pending !== undefined,
    /** The next change is another step. */
    end() {
      flush();
      delete held.current.key;
    },
  };
}
