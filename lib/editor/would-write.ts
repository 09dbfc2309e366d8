import { applyAll } from '../commands/apply';
import { verify } from '../markdown/verify';
import type { SpecDocument } from '../markdown/document/document';
import type { Command } from '../plan/command';
import type { Plan, Result } from '../plan/types';

/** The text that commands would make, or why they cannot be run or written down. Nothing is changed. */
export function wouldWrite(document: SpecDocument, plan: Plan, commands: readonly Command[]): Result<string> {
  const after = applyAll(plan, commands);
  return after.ok ? verify(document, after.value.plan) : after;
}
