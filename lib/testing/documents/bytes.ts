import fc from 'fast-check';

/** How a text comes to be bytes: its line endings, its mark, its end. */
export interface Bytes {
  readonly endings: readonly string[];
  readonly bom: boolean;
  readonly finalNewline: 'one' | 'none' | 'several';
  readonly extraBlank: number;
  readonly nul: boolean;
}

export const bytes: fc.Arbitrary<Bytes> = fc.record({
  endings: fc.oneof(
    { weight: 4, arbitrary: fc.constant(['\n']) },
    { weight: 2, arbitrary: fc.constantFrom(['\r\n'], ['\r']) },
    { weight: 1, arbitrary: fc.constantFrom(['\n', '\r\n'], ['\r\n', '\r\n', '\n'], ['\n', '\r', '\r\n']) },
  ),
  bom: fc.boolean(),
  finalNewline: fc.constantFrom<Bytes['finalNewline'][]>('one', 'one', 'none', 'several'),
  extraBlank: fc.constantFrom(0, 0, 0, 5, 3),
  nul: fc.constantFrom(false, false, false, true),
});

/** A text of LF lines with the line endings, marks and blank lines of its own kind. */
export function asBytes(text: string, { endings, bom, finalNewline, extraBlank, nul }: Bytes): string {
  const body = nul ? `${text.trimEnd()}\n\nA word with \u0000 in it.\n` : text;
  let count = 0;
  const padded = body.replace(/\n\n/g, (blank) =>
    extraBlank > 0 && ++count % extraBlank === 0 ? '\n\n\n' : blank,
  );
  const ended = padded.trimEnd() + { one: '\n', none: '', several: '\n\n\n' }[finalNewline];
  let at = 0;
  return (bom ? '\uFEFF' : '') + ended.replace(/\n/g, () => endings[at++ % endings.length] ?? '\n');
}
