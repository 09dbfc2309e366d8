// Writes the fixtures whose bytes an editor would tidy away: CRLF, a byte-order mark, no final newline.
// Run it by hand after changing `canonical.md` or `guide-example.md`: node lib/testing/write-byte-fixtures.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const at = (name) => new URL(`./fixtures/${name}`, import.meta.url);
const read = (name) => readFileSync(at(name), 'utf8');

writeFileSync(at('crlf.md'), read('canonical.md').replaceAll('\n', '\r\n'));
writeFileSync(at('bom.md'), `\uFEFF${read('guide-example.md')}`);
// Ends inside the last chunk, where a new last line has to go without a newline too.
writeFileSync(
  at('no-final-newline.md'),
  read('guide-example.md')
    .replace(/\n### Communication[^]*$/, '')
    .trimEnd(),
);
