import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { countedPlan } from '../testing/counted-plan';
import { changedWhileRunning, signOfStart, startedWarning } from './started';

const PLAN = `# Shop

## Meta

- **Status:** draft

## Execution Plan

### Phase 1: Base

- [ ] **One**

- [ ] **Two**
`;
const sign = (text: string) => signOfStart(parse(text).plan);

describe('a plan has started', () => {
  it.each([
    'in-progress',
    'In Progress',
    'inprogress',
    ' **in progress** ',
    '`in-progress`',
    '_in-progress_',
  ])('by the status “%s”', (status) =>
    expect(signOfStart({ ...countedPlan({}), status })).toBe('its status says so'),
  );

  it.each(['', 'draft', 'not in progress', 'in progress soon', 'in--progress', 'done'])(
    'not by the status “%s”',
    (status) => expect(signOfStart({ ...countedPlan({}), status })).toBeUndefined(),
  );

  it.each([
    ['- [x] **One**', 'a chunk is ticked'],
    ['- [-] **One**', 'a chunk has begun'],
    ['- [!] **One**\n- [/] **Three**', '2 chunks have begun'],
    ['- [~] **One**\n- [?] **Three**', undefined],
  ])('by what stands in boxes: %s', (items, words) =>
    expect(sign(PLAN.replace('- [ ] **One**', items))).toBe(words),
  );

  it('by the issue id of a row', () => {
    const row = { title: 'One', issue: 'NS-1', extra: [], columns: [] };
    expect(signOfStart(countedPlan({ phases: [{ chunks: [{ title: 'One', row }] }] }))).toBe(
      'a chunk has an issue',
    );
  });

  it('and says so before its streams change', () => {
    expect(startedWarning(countedPlan({ phases: [{ chunks: [{ title: 'One', done: true }] }] }))).toBe(
      'This plan has started: a chunk is ticked. Agents may be at work by these streams, so tell them before you change what one is called, owns or answers for.',
    );
    expect(startedWarning(countedPlan({}))).toBeUndefined();
  });

  it('not while nothing says so', () => expect(sign(PLAN)).toBeUndefined());

  it('by its status', () => {
    expect(sign(PLAN.replace('draft', 'in-progress'))).toBe('its status says so');
    expect(sign(PLAN.replace('draft', '`In Progress`'))).toBe('its status says so');
    expect(sign(PLAN.replace('draft', 'not in progress'))).toBeUndefined();
  });

  it('by a ticked chunk', () => {
    expect(sign(PLAN.replace('[ ] **One', '[x] **One'))).toBe('a chunk is ticked');
    expect(sign(PLAN.replaceAll('[ ]', '[x]'))).toBe('2 chunks are ticked');
  });

  it('by an issue id', () => {
    expect(sign(PLAN.replace('**One**', '**One** (NS-1)'))).toBe('a chunk has an issue');
    expect(sign(PLAN.replaceAll('e**', 'e** (NS-1)').replace('Two**', 'Two** (NS-2)'))).toBe(
      '2 chunks have issues',
    );
  });
});

describe('streams of a plan that has started', () => {
  const table = (owns: string, box: string) =>
    `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|--------|----------------|------|--------|
| api | Server | ${owns} | — |
| web | Pages | app/ | — |

### Phase 1: Base

- [${box}] **One**
`;
  const said = (before: string, after: string) => changedWhileRunning(parse(before).plan, parse(after).plan);

  it('are named where they are not what they were', () => {
    expect(said(table('src/', 'x'), table('lib/', 'x'))).toBe(
      'The plan had started (a chunk is ticked) when its streams changed: api. Agents may be at work by what they were.',
    );
    const both = table('lib/', 'x').replace('Server', 'All').replace('app/', 'web/');
    expect(said(table('src/', 'x'), both)).toBe(
      'The plan had started (a chunk is ticked) when its streams changed: api, web. Agents may be at work by what they were.',
    );
  });

  it('are not told where they stayed, stand in another order, or nothing had started', () => {
    expect(said(table('src/', 'x'), table('src/', ' '))).toBeUndefined();
    expect(said(table('src/', ' '), table('lib/', 'x'))).toBeUndefined();
    // A chunk that came is no stream.
    expect(said(table('src/', 'x'), `${table('src/', 'x')}- [ ] **Two**\n`)).toBeUndefined();
    const [api, web] = ['| api | Server | src/ | — |\n', '| web | Pages | app/ | — |\n'];
    expect(said(table('src/', 'x'), table('src/', 'x').replace(api + web, web + api))).toBeUndefined();
  });
});
