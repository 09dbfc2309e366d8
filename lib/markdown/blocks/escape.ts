/** Signs that open a block, a box or the definition of a link at the start of a line. */
const OPENS =
  /^(?:[-+*](?=\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|#{1,6}(?=\s|$)|>|\||=|`{3}|~{3}|<|\[[ xX]\](?=\s)|\[(?:[^[\]\\]|\\.)+\]:|\\(?=[-+*_#>|=`~<[\\]))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** A value as it can stand at the start of a line: what would open a block is escaped. */
export const escapeStart = (value: string): string =>
  OPENS.test(value) ? `\\${value}` : value.replace(NUMBERED, '$1\\$2');

/** The value of what `escapeStart` wrote. */
export const unescapeStart = (written: string): string =>
  written.replace(/^\\(?=[-+*#>|=`~<[\\])/, '').replace(/^(\d{1,9})\\([.)])/, '$1$2');
