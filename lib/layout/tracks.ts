/** A straight piece of a line that runs in a gap: which gap, whose, and from where to where along it. */
export interface Stretch {
  readonly key: string;
  readonly owner: string;
  /** Where it runs as long as nothing else is there; only horizontal ones need it. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

/** The distance of neighbouring lines where there is room for it, in canvas pixels. */
const PITCH = 5;

/**
 * Spreads stretches over their gaps so that those of different owners do not lie on one another where they run side
 * by side; those of one owner share a track. Returns where each runs across its gap. A single track runs in the
 * middle; where there are too many for the gap they move closer together.
 */
export function spread(
  stretches: readonly Stretch[],
  gapOf: (key: string) => { readonly from: number; readonly to: number },
): ReadonlyMap<Stretch, number> {
  const byGap = grouped(stretches, (stretch) => stretch.key);
  const placed = new Map<Stretch, number>();
  for (const [key, group] of byGap) {
    const owners = [...grouped(group, (stretch) => stretch.owner).values()]
      .map((members) => ({
        members,
        from: Math.min(...members.map((stretch) => stretch.from)),
        to: Math.max(...members.map((stretch) => stretch.to)),
      }))
      .sort((a, b) => a.from - b.from || a.to - b.to);
    const ends: number[] = [];
    const tracks = owners.map((owner) => {
      const free = ends.findIndex((end) => end < owner.from);
      const track = free < 0 ? ends.length : free;
      ends[track] = owner.to;
      return track;
    });
    const gap = gapOf(key);
    const width = gap.to - gap.from;
    const pitch = ends.length > 1 ? Math.min(PITCH, width / (ends.length - 1)) : 0;
    const start = gap.from + (width - pitch * (ends.length - 1)) / 2;
    owners.forEach((owner, index) => {
      for (const stretch of owner.members) placed.set(stretch, start + (tracks[index] ?? 0) * pitch);
    });
  }
  return placed;
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
