/**
 * Who is who in two lists, found by one trait after the other: the surest first, and what is found once stays. A trait
 * couples only what it names alone on both sides, so that nothing is known by its position.
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
