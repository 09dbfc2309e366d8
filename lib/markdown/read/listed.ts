import { plain } from '../../notation/plain';
import { BOX } from '../../notation/signs';
import { isNone } from '../../notation/values';
import { cellText } from './table';
import type { Block } from '../blocks/blocks';

const CODE = /(?<!`)(`+)([^`]+)\1(?!`)/g;
/** Where a name ends and its explanation begins: a dash between spaces, or a colon. */
const EXPLAINED = /\s[—–-]\s|[:：](?=\s|$|\*\*)/;

/**
 * The names that a Skills section lists: in each bullet or row every code span before the explanation, else the
 * names there, parted by commas or slashes. Prose lists only what it holds as code. Undefined: it lists nothing.
 */
export function listedNames(text: string, inside: readonly Block[]): readonly string[] | undefined {
  const names = entries(text, inside, /skill/i).flatMap(({ words, isProse }) => {
    const code = codeOf(words);
    return code.length > 0 || isProse ? code : bareNames(words);
  });
  const found = [...new Set(names.map((name) => plain(name)).filter((name) => name !== ''))];
  return found.length > 0 ? found.filter((name) => !isNone(name)) : undefined;
}

/** The paths that a Reference Files section lists: all that stands as code before the explanation, else its first word. */
export const listedPaths = (text: string, inside: readonly Block[]): readonly string[] => [
  ...new Set(
    entries(text, inside, /file|path/i)
      .flatMap(({ words, isProse }) => {
        const code = codeOf(words);
        return code.length > 0 || isProse ? code : [plain(beforeExplanation(words)).split(' ')[0] ?? ''];
      })
      .map((path) => path.trim())
      .filter((path) => /[/.]/.test(path)),
  ),
];

interface Entry {
  readonly words: string;
  /** A paragraph, or a bullet inside another: it may as well explain. */
  readonly isProse: boolean;
}

/** The lines that may list something: of a table the column of that name, else the first. */
const entries = (text: string, inside: readonly Block[], header: RegExp): readonly Entry[] =>
  inside.flatMap((block): readonly Entry[] => {
    if (block.type === 'table') {
      const [head, ...rows] = block.rows;
      const at = Math.max(0, head?.cells.findIndex((cell) => header.test(cellText(text, cell))) ?? 0);
      return rows.flatMap(({ cells }) => {
        const cell = cells[at];
        return cell ? [{ words: cellText(text, cell), isProse: false }] : [];
      });
    }
    if (block.type === 'list')
      return block.items.flatMap(({ span }) => {
        const [first = '', ...rest] = text.slice(span.start, span.end).split(/\r\n|[\r\n]/);
        const inner = rest.filter((line) => BULLET.test(line));
        return [first, ...inner].map((line, at) => ({ words: line.replace(BULLET, ''), isProse: at > 0 }));
      });
    return block.type === 'paragraph'
      ? [{ words: text.slice(block.span.start, block.span.end), isProse: true }]
      : [];
  });

const BULLET = new RegExp(`^[ \\t]*(?:[-*+]|\\d+[.)])[ \\t]+(?:${BOX}[ \\t]+)?`, 'u');

/** The code before the explanation, or right behind a label: `Backend: `api`, `mail``. */
function codeOf(words: string): readonly string[] {
  const before = beforeExplanation(words);
  const rest = words.slice(before.length).replace(/^\s*[:：—–-]\s*(?:\*\*)?\s*/, '');
  const said = before.includes('`') || !rest.startsWith('`') ? before : beforeExplanation(rest);
  return [...said.matchAll(CODE)].map(([, , code = '']) => code.trim());
}

/** A colon or a dash inside code ends nothing. */
function beforeExplanation(words: string): string {
  const hidden = words.replace(CODE, (code) => '`'.repeat(code.length));
  const end = EXPLAINED.exec(hidden)?.index;
  return end === undefined ? words : words.slice(0, end);
}

const bareNames = (words: string): readonly string[] =>
  beforeExplanation(words)
    .replace(/\s\([\s\S]*$/, '')
    .split(/\s*[,/]\s*/);
