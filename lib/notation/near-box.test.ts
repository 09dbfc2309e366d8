import { describe, expect, it } from 'vitest';
import { nearBox } from './near-box';

describe('what means a box and is none', () => {
  it.each([
    ['[] A', { done: false }],
    ['[  ] A', { done: false }],
    ['[x ] A', { done: true }],
    ['[ X] A', { done: true }],
    ['[ - ] A', { done: false, mark: '-' }],
    ['[\u00a0] A', { done: false }],
    ['[ ]\u00a0A', { done: false }],
    ['[-]\u00a0A', { done: false, mark: '-' }],
    ['[ ]A', { done: false }],
    ['[x]A', { done: true }],
    ['[]A', { done: false }],
    ['☐ A', { done: false }],
    ['☑ A', { done: true }],
    ['☑️ A', { done: true }],
    ['⬜A', { done: false }],
  ])('%j', (words, box) => {
    expect(nearBox(words)).toEqual({ box, rest: 'A' });
  });

  it.each([
    '[ ] A',
    '[-] A',
    '[x]\tA',
    '[](url)',
    '[x](url) A',
    '[x]: url',
    '[x][y] A',
    '[P] A',
    '[LOW] A',
    '[1] A',
    '[-]word',
    '[xy]word',
    '[yx]word',
    '[ ]',
    'A [ ] b',
    '**A**',
    '',
  ])('%j is none of them', (words) => {
    expect(nearBox(words)).toBeUndefined();
  });
});
