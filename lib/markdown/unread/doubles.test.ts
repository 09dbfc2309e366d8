import { describe, expect, it } from 'vitest';
import { parse } from '../parse';

const parts = (...lines: readonly string[]): readonly string[] =>
  (parse(['## Execution Plan', '', ...lines, ''].join('\n')).context.unread ?? []).map(
    ({ line, what, mend }) => `${line}: ${what}; ${mend}`,
  );

const PHASE = ['### Phase 1: Start', '', '- [ ] **A**', ''];
const STREAMS = ['### Work Streams', '', '| Stream |', '|---|', '| api |', ''];
const HANDOFFS = ['### Communication', '', '| From | To |', '|---|---|', '| api | web |', ''];

describe('what a plan has but once', () => {
  it('tells of a second plan, and reads the first', () => {
    expect(parts(...PHASE, '## Notes', '', '## Execution Plan', '', ...PHASE)).toEqual([
      '9: another Execution Plan section; a spec has one: put its phases into that on line 1',
    ]);
  });

  it('tells of second sections of streams and handoffs', () => {
    expect(parts(...STREAMS, ...HANDOFFS, ...STREAMS, ...HANDOFFS)).toEqual([
      '15: another Work Streams section; a plan has one: put what it says into that on line 3',
      '21: another Communication section; a plan has one: put what it says into that on line 9',
    ]);
  });

  it('reads the section that has a table, and tells of the one that has none', () => {
    const lines = ['### Communication', '', '- In the channel', '', ...PHASE, ...HANDOFFS];
    expect(parts(...lines)).toEqual([
      '3: another Communication section; a plan has one: put what it says into that on line 11',
    ]);
    expect(parse(['## Execution Plan', '', ...lines].join('\n')).plan.handoffs).toHaveLength(1);
  });

  it('tells of second tables below streams and handoffs', () => {
    const table = ['| Name | Rest |', '|---|---|', '| web | — |', ''];
    expect(parts(...STREAMS, ...table, ...HANDOFFS, ...table)).toEqual([
      '9: a second table under Work Streams; put its rows into the table on line 5',
      '19: a second table under Communication; put its rows into the table on line 15',
    ]);
  });

  it.each([
    [[...PHASE, '## Execution Plan (old)', '', 'It was another.']],
    [['### Communication', '', 'In the channel.', '', ...PHASE, ...HANDOFFS]],
    [[...PHASE, ...HANDOFFS, '## Notes', '', ...HANDOFFS, '## More']],
  ])('says nothing about prose, and nothing about what stands around the plan: %#', (lines) => {
    expect(parts(...lines)).toEqual([]);
  });
});

describe('a table of handoffs that does not say who', () => {
  it.each([
    ['| From → To | What |', 'the columns From and To'],
    ['| From | What |', 'the column To'],
    ['| What | To |', 'the column From'],
  ])('is told of once: %s', (header, missing) => {
    const rows = ['|---|---|', '| api → web | Words |', '| web → api | Words |'];
    expect(parts(...PHASE, '### Communication', '', header, ...rows)).toEqual([
      `9: who hands over to whom, in a table without ${missing}; give the Communication table the columns From, To, When and What`,
    ]);
    expect(parts(...PHASE, '### Communication', '', header, '|---|---|')).toEqual([]);
  });
});
