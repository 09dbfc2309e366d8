import { expect, it } from 'vitest';
import { chunkFields, eachText, rowFields, streamFields, textKeys, withTexts } from './fields';
import type { Chunk } from './types';

const chunk: Chunk = {
  id: 'c1',
  title: 'Login',
  done: true,
  outcome: 'People can sign in.',
  subtasks: [],
  extra: [],
  waitsForBarrier: false,
  dependsOn: [],
  item: true,
};

it('names the plain texts of each table, in its order', () => {
  expect(textKeys(chunkFields)).toEqual(['outcome']);
  expect(textKeys(rowFields)).toEqual(['summary']);
  expect(textKeys(streamFields)).toEqual(['responsibility', 'owns']);
});

it('calls a row’s wording what the item’s is called, so that both can be told beside each other', () => {
  expect(rowFields.summary.label).toBe(chunkFields.outcome.label);
});

it('gives a value for each plain text', () => {
  expect(eachText(streamFields, (key) => `${key}!`)).toEqual({
    responsibility: 'responsibility!',
    owns: 'owns!',
  });
});

it('says a chunk’s texts anew and leaves the rest', () => {
  expect(withTexts(chunk, () => 'Nobody is locked out.')).toEqual({
    ...chunk,
    outcome: 'Nobody is locked out.',
  });
});

it('takes a text away where nothing is said, key and all', () => {
  const { outcome: _outcome, ...rest } = chunk;
  expect(Object.keys(withTexts(chunk, () => undefined))).toEqual(Object.keys(rest));
});
