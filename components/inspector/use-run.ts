'use client';

import { useStores } from '@/components/editor/editor-context';
import { describe } from '@/lib/editor/describe';
import type { Command } from '@/lib/plan/command';
import type { Result, Plan } from '@/lib/plan/types';

/** Runs commands as one undo step, named in the words that describe them; a refusal is said by the editor. */
export function useRun(): (commands: readonly Command[]) => Result<Plan> {
  const { editor } = useStores();
  return (commands) => editor.getState().run(commands, describe(editor.getState().plan, commands));
}
