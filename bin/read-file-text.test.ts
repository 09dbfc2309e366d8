import { expect, it } from 'vitest';
import { readText } from '../lib/markdown/open';
import { planlanes } from './testing/in-memory';

it.each([
  ['too large', new Uint8Array(10_000_001).fill(0x61)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0)],
  ['binary', Uint8Array.of(0x61, 0, 0x62)],
  ['no UTF-8', Uint8Array.of(0x61, 0x0a, 0xff)],
])('what is %s is refused as everywhere, by name: a spec and a file of commands', async (_, bytes) => {
  const refused = readText(bytes);
  const sentence = refused.ok ? undefined : `<stdin>: ${refused.error.message}`;
  for (const args of [
    ['print', '-'],
    ['edit', 'spec.md', '--commands', '-'],
  ]) {
    const { code, out, said } = await planlanes(args, bytes);
    expect({ code, out, said: said.replace(/^planlanes \w+: /, '') }).toEqual({
      code: 2,
      out: '',
      said: `${sentence}\n`,
    });
  }
});
