import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fixtures } from '../testing/fixtures';
import { decode, encode, linkLengths } from './link';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

async function made(name: string, text: string): Promise<string> {
  const link = await encode({ name, text });
  if (!link.ok) throw new RangeError(link.error.message);
  return link.value;
}

/** A fragment made by hand, its checksum right: what someone would send who wants to do harm. */
function forged(packed: Uint8Array, says: number): string {
  const head = Buffer.alloc(14);
  head.writeUIntBE(says, 0, 3);
  head.writeUIntBE(packed.length, 3, 3);
  const sum = createHash('sha256').update('1').update(head).update(packed).digest().subarray(0, 8);
  sum.copy(head, 6);
  return `1.${Buffer.concat([head, packed]).toString('base64url')}`;
}

test('a link is version, dot and the alphabet of addresses', async () => {
  expect(await made('plan.md', '# Plan\n')).toMatch(/^1\.[\w-]+$/);
});

test.each(fixtures)('$name comes back byte for byte', async ({ name, text }) => {
  expect(await decode(await made(`${name}.md`, text))).toEqual({
    ok: true,
    value: { name: `${name}.md`, text },
  });
});

test('any text and name come back: marks, line ends, emoji, nothing at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\n') && name.length <= 200),
      fc.string({ unit: 'binary' }),
      async (name, text) => {
        expect(await decode(await made(name, text))).toEqual({ ok: true, value: { name, text } });
      },
    ),
  );
  for (const text of ['\uFEFF', '\r', '\r\n\r', '\n', '', '\0', '__proto__'])
    expect(await decode(await made('__proto__', text))).toEqual({
      ok: true,
      value: { name: '__proto__', text },
    });
});

test('a forgery by the same rules is taken for what it is', async () => {
  const bytes = Buffer.from('a.md\n# A\n');
  expect(await decode(forged(deflateRawSync(bytes), bytes.length))).toEqual({
    ok: true,
    value: { name: 'a.md', text: '# A\n' },
  });
});

test('every truncation is refused with a sentence', async () => {
  const link = await made('plan.md', '## Execution Plan\n\n### Phase 1: Start\n\n- [ ] **One**\n');
  for (let length = 0; length < link.length; length++) {
    const read = await decode(link.slice(0, length));
    expect(read.ok ? length : '').toBe('');
    expect(!read.ok && read.error.message).toMatch(/^This .+\.$/);
  }
  expect(await decode(link.slice(0, -1))).toMatchObject({ error: { code: 'cut' } });
  expect(await decode(link.slice(0, -3))).toMatchObject({ error: { code: 'cut' } });
  expect(await decode('')).toMatchObject({ error: { code: 'empty' } });
});

test('every other character in every place is refused', async () => {
  // Three lengths, so that the last character once carries six bits, once four and once two.
  for (const text of ['a', 'ab', 'abc', '## Execution Plan\n']) {
    const link = await made('p.md', text);
    for (let at = 0; at < link.length; at++)
      for (const other of `${ALPHABET}.=+/% \u00e9`) {
        if (other === link[at]) continue;
        const read = await decode(link.slice(0, at) + other + link.slice(at + 1));
        expect(read.ok ? `${at} ${other}` : '').toBe('');
      }
  }
});

test('every flipped bit of a longer link is refused', async () => {
  const link = await made(
    'plan.md',
    fixtures
      .map(({ text }) => text)
      .join('')
      .slice(0, 4_000),
  );
  for (let at = 0; at < link.length; at++) {
    const place = ALPHABET.indexOf(link[at] ?? '');
    for (const bit of [1, 2, 4, 8, 16, 32]) {
      const other =
        place < 0 ? String.fromCharCode((link.charCodeAt(at) ^ bit) & 0x7f) : ALPHABET[place ^ bit];
      const read = await decode(link.slice(0, at) + (other ?? '') + link.slice(at + 1));
      expect(read.ok ? `${at} ${other ?? ''}` : '').toBe('');
    }
  }
});

test('what is added, doubled, swapped or left out is refused', async () => {
  const link = await made('plan.md', '# Plan\n\n'.repeat(40));
  for (const other of [
    `${link}A`,
    `${link}AAAA`,
    `${link}.A`,
    `${link})AAAA`,
    `${link}%`,
    `#${link}`,
    link + link,
  ])
    expect((await decode(other)).ok).toBe(false);
  for (let at = 2; at + 1 < link.length; at++) {
    const [one = '', two = ''] = [link[at], link[at + 1]];
    expect((await decode(link.slice(0, at) + link.slice(at + 1))).ok).toBe(false);
    if (one !== two)
      expect((await decode(link.slice(0, at) + two + one + link.slice(at + 2))).ok).toBe(false);
  }
});

test('what a chat or a sentence puts behind a link takes nothing from it', async () => {
  const link = await made('plan.md', '# Plan');
  for (const behind of [')', '.', '),', '>', '”.', ']', '**', '%29', '%3E.', ' ', '…'])
    expect(await decode(link + behind)).toEqual({ ok: true, value: { name: 'plan.md', text: '# Plan' } });
  expect(await decode('1.')).toMatchObject({ error: { code: 'cut' } });
});

test('a link of 2,000 characters is short enough for any chat, and no longer one is', () => {
  expect(linkLengths.plain).toBe(2_000);
});

test('a name is one line', async () => {
  expect(await decode(await made('a\r\nb.md', '# A'))).toEqual({
    ok: true,
    value: { name: 'a b.md', text: '# A' },
  });
});

test('a later kind of link is told apart from a damaged one', async () => {
  const link = await made('plan.md', '# Plan\n');
  expect(await decode(link.replace('1.', '2.'))).toMatchObject({ error: { code: 'version' } });
});

test('half a character is refused before a link is made', async () => {
  expect(await encode({ name: 'a.md', text: 'a\ud800b' })).toMatchObject({ error: { code: 'not-text' } });
  expect(await encode({ name: '\udc00', text: '' })).toMatchObject({ error: { code: 'not-text' } });
});

test('more than 1 MiB is refused, 1 MiB is not', async () => {
  const room = 1024 * 1024 - 'a.md\n'.length;
  const whole = await made('a.md', 'x'.repeat(room));
  expect(await decode(whole)).toMatchObject({ ok: true });
  expect(await encode({ name: 'a.md', text: 'x'.repeat(room + 1) })).toMatchObject({
    error: { code: 'too-large' },
  });
});

test('a bomb stops early, whatever it says about itself', async () => {
  // 20 MiB in 20 kB, which is about the most that a link can hold; and one that says so.
  const packed = deflateRawSync(Buffer.alloc(20 * 1024 * 1024), { level: 9 });
  for (const says of [0, 10, 1024 * 1024, 1024 * 1024 + 1, 0xffffff]) {
    const bomb = forged(packed, says);
    expect(bomb.length).toBeLessThan(32_000);
    expect(await decode(bomb)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  }
  const huge = forged(deflateRawSync(Buffer.alloc(100 * 1024 * 1024), { level: 9 }), 1024 * 1024);
  expect(await decode(huge)).toMatchObject({ ok: false });
});

test('what lies about its length, its name or its letters is refused', async () => {
  const text = Buffer.from('a.md\n# A\n');
  const wrong = [
    forged(deflateRawSync(text), text.length - 1),
    forged(deflateRawSync(text), text.length + 1),
    forged(deflateRawSync(Buffer.from('no name')), 7),
    forged(deflateRawSync(Buffer.from([0x0a, 0xff])), 2),
    forged(deflateRawSync(text).subarray(0, -2), text.length),
    forged(Buffer.from('no deflate stream'), 17),
    forged(Buffer.alloc(0), 0),
  ];
  for (const link of wrong) expect(await decode(link)).toMatchObject({ error: { code: 'damaged' } });
});
