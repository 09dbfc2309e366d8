/** Words and marks that say "none" in a cell or field. `—` is how we write it. */
export const NONE = '—';

/** Whether a value says none: empty, a dash, `none` (also set as code), `[]`, `(none …)`. */
export const isNone = (value: string): boolean =>
  /^(?:|—|–|-|`?none`?|n\/a|\[\]|\(none\b[^)]*\))\.?$/iu.test(value.trim());

/** Whether a list or its member says none, where it may say why: `None (the first one)`, `Nothing (yet)`. */
export const saysNone = (value: string): boolean =>
  isNone(value) || /^(?:`?none`?|nothing)(?:\s*\(.*\))?\.?$/isu.test(value.trim());

/** A comma list's members as written. None is the empty list. */
export const readList = (value: string): readonly string[] =>
  saysNone(value)
    ? []
    : value
        .split(',')
        .map((member) => member.trim())
        .filter((member) => !saysNone(member));

/** A comma list as written in a cell or field. */
export const writeList = (members: readonly string[]): string =>
  members.length > 0 ? members.join(', ') : NONE;
