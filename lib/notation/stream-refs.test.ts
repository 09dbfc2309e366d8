import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { readStreams, streamReader } from './stream-refs';

const { streams } = countedPlan({ streams: ['api', 'API', 'Web', '*ops*', 'R&D', 'web'] });
const read = (name: string) => streamReader(streams)(name);

describe('a name', () => {
  it.each([
    ['api', 's1'],
    ['API', 's2'],
    // By case alone the first of those so called.
    ['aPi', 's1'],
    ['Web', 's3'],
    ['web', 's6'],
    ['WEB', 's3'],
    ['**Ops**', 's4'],
    ['ops', 's4'],
    ['`api`', 's1'],
  ])('%s means stream %s', (name, id) => expect(read(name)).toBe(id));

  it('that no stream has is kept in plain words', () => {
    expect(read('**mobile** app')).toEqual({ unknown: 'mobile app' });
    expect(read('apis')).toEqual({ unknown: 'apis' });
  });

  it.each(['—', 'none', '', '`-`'])('“%s” is none', (name) => expect(read(name)).toBeUndefined());

  it('two streams of one name are the first', () => {
    expect(streamReader(countedPlan({ streams: ['a', 'a'] }).streams)('a')).toBe('s1');
  });
});

describe('the names in a cell', () => {
  it.each([
    ['api', ['s1']],
    ['api, Web', ['s1', 's3']],
    ['api + Web & ops', ['s1', 's3', 's4']],
    ['Web,api', ['s3', 's1']],
    ['R&D', ['s5']],
    ['r & d', [{ unknown: 'r' }, { unknown: 'd' }]],
    ['api, mobile', ['s1', { unknown: 'mobile' }]],
    ['api, —', ['s1']],
    ['—', []],
  ])('“%s” are %j', (cell, refs) => expect(readStreams(read, cell)).toEqual(refs));
});
