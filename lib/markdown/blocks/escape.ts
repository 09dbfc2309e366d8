import { BOX } from '../../notation/signs';

/** Signs that open a block or the definition of a link at the start of a line. */
const OPENS =
  /^(?:[-+*](?=\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|#{1,6}(?=\s|$)|>|\||=|`{3}|~{3}|<|\[(?:[^[\]\\]|\\.)+\]:|\\(?=[-+*_#>|=`~<[\\]))/;
const BOXED = new RegExp(`^${BOX}(?=\\s)`, 'u');
/** A label that a bullet can have as a field of its chunk, and one that is escaped. */
const LABEL =
  '((?:\\*\\*|__)?(?:stream|skills?|depends[ \\t]+on|dependencies|blocked[ \\t]+by)(?:\\*\\*|__)?[ \\t]*)';
const STATES = new RegExp(`^${LABEL}(\\\\*):`, 'i');
const STATED = new RegExp(`^${LABEL}\\\\(\\\\*):`, 'i');
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;

/** A value as it can stand at the start of a line: what would open a block is escaped. */
export const escapeStart = (value: string): string =>
  OPENS.test(value) || BOXED.test(value) ? `\\${value}` : value.replace(NUMBERED, '$1\\$2');

/** A sub-task's words: those that would be read as a field of its chunk have their colon escaped. */
export const escapeStep = (value: string): string => escapeStart(value).replace(STATES, '$1\\$2:');

/** The words of what `escapeStep` wrote. */
export const unescapeStep = (written: string): string => unescapeStart(written).replace(STATED, '$1$2:');

/** The value of what `escapeStart` wrote. */
const unescapeStart = (written: string): string =>
  written.replace(/^\\(?=[-+*#>|=`~<[\\])/, '').replace(/^(\d{1,9})\\([.)])/, '$1$2');
