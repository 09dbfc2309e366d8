import type { Command } from './command';
import type { EntityId } from './types';

export type Severity = 'error' | 'warning' | 'advice';

/** One thing wrong with a plan: a stable code, one sentence that names the thing and the way out. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What it is about, most telling first; empty: the plan as a whole. */
  readonly at: readonly EntityId[];
  /** 1-based, in the text as opened, where it is about no entity but about a place. */
  readonly line?: number;
  readonly fixes: readonly { readonly title: string; readonly commands: readonly Command[] }[];
}
