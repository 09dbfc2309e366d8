'use client';

import { useState } from 'react';
import { useStores } from '@/components/session/context';
import { newVisit } from '@/components/session/use-visit';
import { describe } from '@/lib/editor/describe';
import type { Command } from '@/lib/plan/command';

/** Runs what a dialog asks for as one step. A refusal is for the dialog to say: `why`; the dialog stays open then. */
export function useAttempt() {
  const { editor, shell } = useStores();
  const [why, setWhy] = useState<string>();
  return {
    why,
    /** What is typed now has not been refused. */
    forget: () => setWhy(undefined),
    attempt: (commands: readonly Command[]): boolean => {
      const state = editor.getState();
      const result = state.type(newVisit(), commands, describe(state.plan, commands));
      if (result.ok) shell.setState({ dialog: undefined });
      else setWhy(result.error.message);
      return result.ok;
    },
  };
}
