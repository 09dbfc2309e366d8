import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase, fillDatabase } from '@/components/testing/fake-idb';
import { parse } from '@/lib/markdown/parse';
import {
  claimDraft,
  lastNoted,
  listDrafts,
  noteLast,
  putDraftBack,
  readDraft,
  removeDraft,
  type StoredDraft,
  tidyDrafts,
  writeDraft,
  writeDraftLast,
} from './database';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

const { plan } = parse('');

/** A draft that a tab writes, saying these words. */
const draft = (id: string, tab: string, words = 'words', savedAt = 1, changes = 0): StoredDraft => ({
  entry: {
    id,
    tab,
    savedAt,
    changes,
    name: 'spec.md',
    origin: 'o',
    base: 'b',
    inFile: true,
    phases: 0,
    chunks: 0,
  },
  content: { id, openedText: words, plan, printedText: words, baseText: words },
});
const wordsOf = async (id: string) => (await readDraft(id))?.content.printedText;

beforeEach(emptyDatabase);

describe('writing a draft', () => {
  it('keeps it whole, and notes that it is open', async () => {
    expect(await writeDraft(draft('a', 'one'))).toBe('kept');
    expect(await readDraft('a')).toEqual(draft('a', 'one'));
    expect(await listDrafts()).toEqual([draft('a', 'one').entry]);
    expect(await lastNoted()).toBe('a');
  });

  it('takes the place of what the same tab wrote', async () => {
    await writeDraft(draft('a', 'one', 'old'));
    expect(await writeDraft(draft('a', 'one', 'new'))).toBe('kept');
    expect([await wordsOf('a'), (await listDrafts()).length]).toEqual(['new', 1]);
  });

  it('leaves alone what another tab writes, what it holds and what is noted', async () => {
    await writeDraft(draft('a', 'one', 'theirs'));
    await noteLast('b');
    expect(await writeDraft(draft('a', 'two', 'mine'))).toBe('taken');
    expect(await readDraft('a')).toEqual(draft('a', 'one', 'theirs'));
    expect(await lastNoted()).toBe('b');
  });

  it('looks and writes in one go: of two tabs at the same moment one is told', async () => {
    const answers = await Promise.all([
      writeDraft(draft('a', 'one', 'first')),
      writeDraft(draft('a', 'two', 'second')),
    ]);
    expect(answers).toEqual(['kept', 'taken']);
    expect(await wordsOf('a')).toBe('first');
  });

  it('rejects where there is no room, and what was kept stays whole', async () => {
    await writeDraft(draft('a', 'one', 'old'));
    fillDatabase();
    await expect(writeDraft(draft('a', 'one', 'new'))).rejects.toThrow('no room');
    expect(await wordsOf('a')).toBe('old');
  });

  it('from a page on its way out asks nobody: that tab holds the draft', async () => {
    await writeDraft(draft('a', 'one', 'old'));
    await noteLast(undefined);
    await writeDraftLast(draft('a', 'two', 'last words'));
    expect([await wordsOf('a'), await lastNoted()]).toEqual(['last words', 'a']);
  });
});

describe('claiming a draft', () => {
  it('hands it over as it is, and the tab that had it is told with its next write', async () => {
    await writeDraft(draft('a', 'one', 'theirs'));
    expect(await claimDraft('a', 'two')).toEqual(draft('a', 'two', 'theirs'));
    expect(await writeDraft(draft('a', 'one', 'late'))).toBe('taken');
    expect(await writeDraft(draft('a', 'two', 'mine'))).toBe('kept');
    expect(await wordsOf('a')).toBe('mine');
  });

  it('is nothing where it is gone', async () => {
    expect(await claimDraft('a', 'two')).toBeUndefined();
    expect(await listDrafts()).toEqual([]);
  });
});

describe('removing a draft', () => {
  it('takes what is listed and what it holds, and no other', async () => {
    await writeDraft(draft('a', 'one'));
    await writeDraft(draft('b', 'one', 'other'));
    await removeDraft('a');
    await putDraftBack({ ...draft('a', 'one'), content: { ...draft('a', 'one').content, id: 'elsewhere' } });
    expect(await readDraft('a')).toBeUndefined();
    expect(await wordsOf('b')).toBe('other');
  });

  it('can be undone, which does not make it the one that is open', async () => {
    await writeDraft(draft('a', 'one'));
    await removeDraft('a');
    await noteLast('b');
    await putDraftBack(draft('a', 'one'));
    expect(await readDraft('a')).toEqual(draft('a', 'one'));
    expect(await lastNoted()).toBe('b');
  });

  it('is done by itself with the oldest that hold no more than their file', async () => {
    for (let at = 0; at < 32; at++) await writeDraft(draft(`${at}`, 'one', 'words', at));
    await writeDraft(draft('changed', 'one', 'words', -1, 1));
    await tidyDrafts();
    const left = (await listDrafts()).map(({ id }) => id);
    expect([left.length, left.includes('0'), left.includes('1'), left.includes('2')]).toEqual([
      31,
      false,
      false,
      true,
    ]);
    expect(left).toContain('changed');
  });
});

it('notes which draft is open, or that none is', async () => {
  await noteLast('a');
  expect(await lastNoted()).toBe('a');
  await noteLast(undefined);
  expect(await lastNoted()).toBeUndefined();
});
