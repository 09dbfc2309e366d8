import { equal } from '../plan/equal';
import type { EntityId, Plan } from '../plan/types';

/** Base, mine, theirs; all in the ids of the base. */
export type Three<T> = readonly [base: T, mine: T, theirs: T];

export type Side = 'mine' | 'theirs';

/** A fact that both sides changed, each to something else. */
export interface Disagreement {
  /** The entity by its id in the base; what only a later side has got an id there too. */
  readonly entity: EntityId | 'plan' | 'text';
  /** Which fact of it: `outcome`, `phase`, `place`; `existence` where one side deleted what the other changed. */
  readonly field: string;
  /** In words; left out where a side says nothing. */
  readonly base?: string;
  readonly mine?: string;
  readonly theirs?: string;
}

/** A disagreement, what was made of it, and a sentence for people. */
export interface Conflict extends Disagreement {
  readonly kept: Side;
  /** What is to be chosen, the fact's name or a sentence; absent where nobody can choose, and it is only told. */
  readonly question?: string;
  readonly message: string;
}

/** Chooses where both sides changed the same. */
export type Prefer = (disagreement: Disagreement) => Side;

/** What a fact is called: of which entity, and at the start of a sentence. */
export interface About {
  readonly entity: EntityId | 'plan' | 'text';
  readonly field: string;
  /** `Outcome of “Token refresh”`. */
  readonly name: string;
}

const NO_PLAN: Plan = { streams: [], phases: [], handoffs: [] };

/** Decides facts between three plans and notes where it had to choose. Made for each merge. */
export class Referee {
  readonly conflicts: Conflict[] = [];

  constructor(
    private readonly prefer: Prefer,
    readonly plans: Three<Plan> = [NO_PLAN, NO_PLAN, NO_PLAN],
  ) {}

  /** The side that changed a fact is right; if both did, each in its own way, one is chosen and the other noted. */
  pick<T>(
    about: About,
    three: Three<T>,
    words: (value: T, plan: Plan) => string | undefined,
    same: (a: T, b: T) => boolean = equal,
  ): T {
    const [base, mine, theirs] = three;
    if (same(mine, theirs) || same(base, theirs)) return mine;
    if (same(base, mine)) return theirs;
    const said = three.map((value, side) => words(value, this.plans[side] as Plan));
    return this.choose(about, said) === 'mine' ? mine : theirs;
  }

  /**
   * Chooses between what the sides say in words, and notes it; `sentence` tells it otherwise than by those words, also
   * by what is kept.
   */
  choose(
    { entity, field, name }: About,
    [base, mine, theirs]: readonly (string | undefined)[],
    sentence?: string | ((kept: Side) => string),
  ): Side {
    // Read as the same by people, it is nothing to ask them about.
    if (mine !== undefined && mine === theirs) return 'mine';
    const disagreement: Disagreement = {
      entity,
      field,
      ...(base !== undefined && { base }),
      ...(mine !== undefined && { mine }),
      ...(theirs !== undefined && { theirs }),
    };
    const kept = this.prefer(disagreement);
    const said = typeof sentence === 'function' ? sentence(kept) : sentence;
    const told = said ?? `${name}: mine is ${is(mine)}, theirs is ${is(theirs)}.`;
    this.conflicts.push({ ...disagreement, kept, question: said ?? name, message: `${told} ${keeps(kept)}` });
    return kept;
  }

  /** Notes what could not stay although nobody changed the same: its own sentence says what became of it. */
  note(entity: Conflict['entity'], field: string, message: string, kept: Side = 'mine'): void {
    this.conflicts.push({ entity, field, kept, message });
  }
}

const is = (words: string | undefined): string => (words === undefined ? 'nothing' : `“${words}”`);

const keeps = (side: Side): string => (side === 'mine' ? 'Mine is kept.' : 'Theirs is taken.');
