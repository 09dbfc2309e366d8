'use client';

import { useState } from 'react';
import { useStores } from '@/components/session/context';
import { newVisit } from '@/components/session/use-visit';
import { describe } from '@/lib/editor/describe';
import type { Command } from '@/lib/plan/command';

/** Runs what is typed in a dialog as one step. A refusal is for its `field` to say; the dialog stays open then. */
export function useAttempt(first = '') {
  const { editor, shell } = useStores();
  const [value, setValue] = useState(first);
  const [why, setWhy] = useState<string>();
  // What is chosen now has not been refused.
  const forget = () => setWhy(undefined);
  const onType = (text: string) => {
    setValue(text);
    forget();
  };
  return {
    field: { value, why, onType },
    forget,
    attempt: (commands: readonly Command[]): boolean => {
      const state = editor.getState();
      const result = state.type(newVisit(), commands, describe(state.plan, commands));
      if (result.ok) shell.setState({ dialog: undefined });
      else setWhy(result.error.message);
      return result.ok;
    },
  };
}
