'use client';

import { describe } from '@/lib/editor/describe';
import type { Command } from '@/lib/plan/command';
import type { Plan, Result } from '@/lib/plan/types';
import { useStores } from './context';

/** Runs commands as one undo step, named in the words that describe them; a refusal is said by the editor. */
export function useRun(): (commands: readonly Command[]) => Result<Plan> {
  const { editor } = useStores();
  return (commands) => editor.getState().run(commands, describe(editor.getState().plan, commands));
}
