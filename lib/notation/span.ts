/** A part of a text by its offsets, the end left out, so that it can be rewritten alone. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span without the white space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** The bold that a text opens with, marks included; code spans and escapes aside. */
export function boldSpan(text: string, from: number, to: number): Span | undefined {
  const mark = text.slice(from, from + 2);
  const next = text[from + 2] ?? ' ';
  if ((mark !== '**' && mark !== '__') || /\s/.test(next) || next === mark[0]) return undefined;
  const codeAt = codeScan(text, from + 2, to);
  for (let at = from + 2; at < to - 1; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '`') at = codeAt(at) - 1;
    else if (text.startsWith(mark, at) && !/\s/.test(text[at - 1] ?? '') && text[at + 2] !== mark[0])
      return { start: from, end: at + 2 };
  }
  return undefined;
}

/**
 * For the back-tick at an offset, where what it opens ends: a code span if a run as long follows before `to`, else the
 * run itself. Asked from left to right, it takes time in proportion to the text.
 */
export function codeScan(text: string, from: number, to: number): (at: number) => number {
  let runs: Map<number, number[]> | undefined;
  return (at) => {
    runs ??= codeRuns(text, from, to);
    let end = at;
    while (end < to && text[end] === '`') end++;
    const alike = runs.get(end - at) ?? [];
    while ((alike.at(-1) ?? end) < end) alike.pop();
    const close = alike.pop();
    return close === undefined ? end : close + end - at;
  };
}

/** Where runs of back-ticks start, by their length, the first last. */
function codeRuns(text: string, from: number, to: number): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.slice(from, to).matchAll(/`+/g)) {
    const alike = runs.get(run.length);
    if (alike) alike.push(from + index);
    else runs.set(run.length, [from + index]);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
