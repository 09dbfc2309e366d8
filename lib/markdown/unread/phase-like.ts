import { plain } from '../../notation/plain';

/** A name that counts a step of the plan in a manner that does not read as a phase: `🚀 Phase 1b: Extra`. */
export interface PhaseLike {
  /** `phase`, `milestone` and so on, in lower case. */
  readonly word: string;
  /** Undefined where it is no whole number: `1b`, `B`, `II`. */
  readonly number?: number;
  /** What stands behind the count. */
  readonly name: string;
  /** Whether the count is set off from the name, or stands alone: prose may begin with “Phase a”. */
  readonly setOff: boolean;
}

const ORDINAL =
  '[ \\t]*[#-]?[ \\t]*(\\d[\\w.]*)|[ \\t]+([ivxl]+|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten)';
const COUNTED = new RegExp(
  `^[^\\p{L}]*(phase|milestone|sprint|stage|iteration)(?:${ORDINAL})(?![\\p{L}\\p{N}_])`,
  'iu',
);

/** Reads a heading, or a line in bold, as one that counts; undefined if it does not. */
export function phaseLike(words: string): PhaseLike | undefined {
  const text = plain(words);
  const match = COUNTED.exec(text);
  if (!match) return undefined;
  const [whole, word = '', digits, letters] = match;
  const rest = text.slice(whole.length);
  const count = (digits ?? letters ?? '').replace(/\.$/, '');
  const name = rest.replace(/^[\s:.)—–-]+/, '');
  return {
    word: word.toLowerCase(),
    ...(/^\d{1,9}$/.test(count) && { number: Number(count) }),
    name,
    setOff: name === '' || digits?.endsWith('.') === true || /^\s*[:.)(—–-]/.test(rest),
  };
}

/** What a phase would be called that is written anew under a heading: no picture and no count before it. */
export function phaseNameOf(heading: string): string {
  const like = phaseLike(heading);
  if (like && (like.word === 'phase' || like.name !== '')) return like.name;
  return plain(heading)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '');
}
