import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { readStreamName } from './stream-name';

const plan = countedPlan({ streams: ['api', 'Web'] });
const typed = (name: string, own?: 's1' | 's2') => {
  const result = readStreamName(plan, name, own);
  return result.ok ? result.value : [result.error.code, result.error.message];
};

describe('a typed name for a stream', () => {
  it.each([
    ['mobile', 'mobile'],
    ['  mobile \n app ', 'mobile app'],
    ['snake_case', 'snake_case'],
    ['data-2', 'data-2'],
    ['v1_2', 'v1_2'],
    ['all of it', 'all of it'],
    ['overall', 'overall'],
    ['Phase', 'Phase'],
    ['Phase two', 'Phase two'],
    ['Phase 2b', 'Phase 2b'],
    ['My Phase 2', 'My Phase 2'],
    ['none of us', 'none of us'],
    ['apis', 'apis'],
  ])('“%s” is %s', (words, name) => expect(typed(words)).toBe(name));

  it.each(['', '  \n '])('of no words is refused', (name) => {
    expect(typed(name)).toEqual(['empty-name', 'A stream needs a name.']);
  });

  it.each(['all', 'ALL', '—', '-', 'None', '(none yet)', 'Phase 2', 'phase  12'])(
    '“%s” is refused: it means something else',
    (name) => {
      const said = name.replace(/ +/, ' ');
      expect(typed(name)).toEqual([
        'reserved-name',
        `“${said}” already means something in a plan. Call the stream otherwise.`,
      ]);
    },
  );

  it.each(Array.from(',()+&·|*`[]\\<>'))('that holds %s is refused: cells use it', (sign) => {
    expect(typed(`one ${sign} two`)).toEqual([
      'unreadable-name',
      `A stream's name cannot hold “${sign}”: cells use it to part or mark names.`,
    ]);
  });

  it.each(['_api', 'api_', 'a _ b', 'a__b', '_'])(
    '“%s” is refused: only inside a word is _ no mark',
    (name) => {
      expect(typed(name)).toEqual([
        'unreadable-name',
        "A stream's name cannot hold “_”: cells use it to part or mark names.",
      ]);
    },
  );

  it('is refused where another stream has it, in whatever capitals', () => {
    const known = ['known-name', 'There is a stream called “Web” already.'];
    expect(typed('Web')).toEqual(known);
    expect(typed('wEB', 's1')).toEqual(known);
    expect(typed('WEB', 's2')).toBe('WEB');
  });
});
