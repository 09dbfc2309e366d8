import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../testing/fixtures';
import { openable, readText } from './open';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const encode = (text: string) => new TextEncoder().encode(text);
const code = (result: ReturnType<typeof readText>) => (result.ok ? 'ok' : result.error.code);

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

  it('refuses UTF-16, pictures, and what is too large', () => {
    expect(code(readText(bytes(0xff, 0xfe, 0x61, 0x00)))).toBe('utf-16');
    expect(code(readText(bytes(0xfe, 0xff, 0x00, 0x61)))).toBe('utf-16');
    expect(
      code(readText(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d))),
    ).toBe('binary');
    const large = readText(new Uint8Array(10_000_001).fill(0x61));
    expect(large).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(!large.ok && large.error.message).toBe(
      'This file has 10.1 MB; files of up to 10 MB can be opened.',
    );
    expect(code(readText(new Uint8Array(10_000_000).fill(0x61)))).toBe('ok');
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
    expect(openable('x'.repeat(10_000_001))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
