import { gaps } from './gaps';

/**
 * Who is who in two lists, found by one trait after the other: the surest first, and what is found once stays. A trait
 * couples only what it names alone on both sides; the place comes last, and counts from what is known.
 */
export class Couples<T extends { readonly id: string }> {
  readonly found = new Map<T['id'], T['id']>();
  readonly #taken = new Set<string>();

  constructor(
    private readonly before: readonly T[],
    private readonly after: readonly T[],
  ) {}

  /** Those of either list that have no other half yet. */
  get left(): readonly [before: readonly T[], after: readonly T[]] {
    return [
      this.before.filter(({ id }) => !this.found.has(id)),
      this.after.filter(({ id }) => !this.#taken.has(id)),
    ];
  }

  couple(before: T, after: T): void {
    this.found.set(before.id, after.id);
    this.#taken.add(after.id);
  }

  /**
   * Couples what a trait names alone among those left. Members with one trait are coupled in their order where
   * `inOrder` says so, as many as both sides have: they are twins, and one is as good as the other.
   * @param trait names of the member, strongest alone; none: it has no such trait
   */
  by(
    traitBefore: (of: T) => string | undefined,
    traitAfter: (of: T) => string | undefined = traitBefore,
    { inOrder = false, may = () => true }: { inOrder?: boolean; may?: (before: T, after: T) => boolean } = {},
  ): this {
    const [left, right] = this.left;
    const others = grouped(right, traitAfter);
    for (const [key, own] of grouped(left, traitBefore)) {
      const twins = others.get(key) ?? [];
      if (!inOrder && own.length + twins.length > 2) continue;
      own.forEach((before, at) => {
        const after = twins[at];
        if (after && may(before, after)) this.couple(before, after);
      });
    }
    return this;
  }

  /**
   * Couples what is left in the same place: as many on both sides between the same two that are coupled, in order.
   * @param before part of the first list in its order, as `after` is of the second
   */
  byPlace(before: readonly T[], after: readonly T[], may: (before: T, after: T) => boolean): this {
    const [left, right] = this.left.map((side) => new Set(side)) as [Set<T>, Set<T>];
    const places = gaps(
      before.map(({ id }) => this.found.get(id) ?? `gone ${id}`),
      after.map(({ id }) => id),
    );
    for (const { from, to } of places) {
      const own = from.flatMap((at) => before[at] ?? []).filter((of) => left.has(of));
      const others = to.flatMap((at) => after[at] ?? []).filter((of) => right.has(of));
      if (own.length !== others.length) continue;
      own.forEach((of, at) => {
        const other = others[at];
        if (other && may(of, other)) this.couple(of, other);
      });
    }
    return this;
  }
}

function grouped<T>(
  list: readonly T[],
  trait: (of: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const member of list) {
    const key = trait(member);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
