import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../testing/fixtures';
import { openable, readableSize, readText } from './open';
import type { Result } from '../plan/types';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const encode = (text: string) => new TextEncoder().encode(text);
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);

describe('readText', () => {
  it('keeps every byte of every fixture, the byte-order mark too', () => {
    for (const { text } of fixtures) expect(readText(encode(text))).toEqual({ ok: true, value: text });
    const bom = readText(
      new Uint8Array(readFileSync(new URL('../testing/fixtures/bom.md', import.meta.url))),
    );
    expect(bom.ok && bom.value.charCodeAt(0)).toBe(0xfeff);
  });

  it('reads what the platform reads as UTF-8, and nothing else', () => {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const lead = fc.constantFrom(
      0x41,
      0x80,
      0xbf,
      0xc0,
      0xc1,
      0xc2,
      0xdf,
      0xe0,
      0xed,
      0xef,
      0xf0,
      0xf4,
      0xf5,
      0x9f,
      0xa0,
      0x8f,
      0x90,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 6 }), fc.array(lead, { maxLength: 6 }), (any, nasty) => {
        // A letter first, so that it is never a UTF-16 mark; no NUL, so that it is never a binary.
        const input = bytes(0x41, ...[...any].map((byte) => byte || 1), ...nasty);
        let expected: string | undefined;
        try {
          expected = strict.decode(input);
        } catch {
          expected = undefined;
        }
        const result = readText(input);
        expect(result.ok ? result.value : undefined).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('says where a byte cannot be read', () => {
    expect(readText(bytes(0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x63, 0x0a, 0x64, 0xe9, 0x65))).toEqual({
      ok: false,
      error: {
        code: 'not-utf-8',
        message:
          'This file is not valid UTF-8: byte 9, on line 4, cannot be read; save it as UTF-8 and open it again.',
      },
    });
  });

  it.each([
    ['little-endian', bytes(0xff, 0xfe, 0x61, 0x00)],
    ['big-endian', bytes(0xfe, 0xff, 0x00, 0x61)],
  ])('refuses UTF-16 by its mark, %s', (_, input) => {
    expect(code(readText(input))).toBe('utf-16');
  });

  it('reads 10,000,000 bytes and not one more', () => {
    expect(code(readText(new Uint8Array(10_000_000).fill(0x61)))).toBe('ok');
    expect(readText(new Uint8Array(10_000_001).fill(0x61))).toEqual({
      ok: false,
      error: { code: 'too-large', message: 'This file has 10.1 MB; files of up to 10 MB can be opened.' },
    });
    expect(readableSize(10_000_000)).toEqual({ ok: true, value: 10_000_000 });
    expect(code(readableSize(10_000_001))).toBe('too-large');
  });

  it('refuses a NUL in the first 8,000 bytes, and keeps one behind them', () => {
    const nulAt = (at: number) => {
      const text = new Uint8Array(9_000).fill(0x61);
      text[4] = 0x0a;
      text[at] = 0;
      return text;
    };
    expect(readText(nulAt(7_999))).toEqual({
      ok: false,
      error: {
        code: 'binary',
        message: 'This is not a text file: byte 8000, on line 2, is a NUL; open the markdown file of a spec.',
      },
    });
    expect(code(readText(nulAt(0)))).toBe('binary');
    expect(readText(nulAt(8_000))).toEqual({ ok: true, value: new TextDecoder().decode(nulAt(8_000)) });
  });

  it('reads a mark alone, and nothing', () => {
    expect(readText(bytes(0xef, 0xbb, 0xbf))).toEqual({ ok: true, value: '\uFEFF' });
    expect(readText(bytes())).toEqual({ ok: true, value: '' });
  });
});

describe('openable', () => {
  it.each(['', ' \n\t', '\uFEFF\r\n'])('offers a new plan for %j', (text) => {
    const result = openable(text);
    expect(!result.ok && result.error.code).toBe('empty');
    expect(!result.ok && result.error.message).toContain('new plan');
  });

  it('lets any text pass, whether it has a plan or not', () => {
    expect(openable('no plan')).toEqual({ ok: true, value: 'no plan' });
  });

  it('measures a text in the bytes it is saved as', () => {
    const most = 'ü'.repeat(5_000_000);
    expect(openable(most)).toEqual({ ok: true, value: most });
    for (const long of [`${most}x`, 'x'.repeat(10_000_001)])
      expect(openable(long)).toEqual({
        ok: false,
        error: {
          code: 'too-large',
          message: 'This text is longer than 10 MB, which is more than can be opened.',
        },
      });
  });
});
