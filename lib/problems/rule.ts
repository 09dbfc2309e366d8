import type { Problem, Severity } from '../plan/problem';
import type { EntityId, Plan, SpecContext } from '../plan/types';

/** One occurrence of what a rule looks for. */
export interface Finding {
  /** One sentence that names the thing and the way out. */
  readonly message: string;
  /** What it is about, most telling first; empty: the plan as a whole. */
  readonly at: readonly EntityId[];
  /** 1-based, in the text as opened, where it is about no entity but about a place. */
  readonly line?: number;
  readonly fixes?: Problem['fixes'];
}

/** One thing that can be wrong with a plan. A rule looks and suggests; it holds no way to change anything. */
export interface Rule {
  /** Stable: links, tests and the command line name it. */
  readonly code: string;
  readonly severity: Severity;
  /** Where it finds something, no other rule is asked: the text is not what anybody meant. */
  readonly alone?: true;
  readonly find: (plan: Plan, context: SpecContext) => readonly Finding[];
  /**
   * What is said once instead, when more than half of all chunks (or phases, for a rule about phases) have it.
   * A rule without it always speaks for each.
   */
  readonly crowd?: (count: number, total: number) => string;
  /** The fix that does for all of them what the first fix of each does, or the one of the title `each`. */
  readonly crowdFix?: { readonly title: string; readonly each?: string };
}
