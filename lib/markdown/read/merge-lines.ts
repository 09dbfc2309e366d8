import { lines } from '../document/lines';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OPENS = /^<{7}(?: |$)/;
const CLOSES = /^>{7}(?: |$)/;
const PARTS = /^(?:={7}$|\|{7}(?: |$))/;

/**
 * The lines (from 1) with which a merge that nobody has resolved marks its sides, fences aside. A line of `=` alone may
 * underline a heading and `>` may quote, so that they count only behind one that opens.
 */
export function mergeLines(text: string): readonly number[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: number[] = [];
  let pending: number[] = [];
  let fence: string | undefined;
  lines(text).forEach(({ start, content }, index) => {
    const line = text.slice(start, content);
    const [, mark = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined && mark !== '') fence = mark;
    else if (fence !== undefined && mark.startsWith(fence)) fence = undefined;
    else if (fence !== undefined) return;
    else if (OPENS.test(line)) pending = [index + 1];
    else if (pending.length > 0 && PARTS.test(line)) pending.push(index + 1);
    else if (pending.length > 1 && CLOSES.test(line)) {
      found.push(...pending, index + 1);
      pending = [];
    }
  });
  return found;
}
