import { describe, expect, it } from 'vitest';
import { checksOf } from '../../notation/checks';
import { chunksOf } from '../../plan/lookup';
import { edited } from '../../testing/edited';
import { format } from '../format';
import { parse } from '../parse';

const text = (...lines: readonly string[]) => ['## Execution Plan', '', ...lines, ''].join('\n');
const titles = (...lines: readonly string[]) =>
  chunksOf(parse(text(...lines)).plan).map(({ title }) => title);
const counts = (...lines: readonly string[]) =>
  parse(text(...lines)).plan.phases.map((phase) => [phase.chunks.length, checksOf(phase).length]);

const PHASE = ['### Phase 1: Start', '', '- [ ] **A**', '  Outcome: It is there.', '- [x] **B**', ''];

describe('boxes that are checks', () => {
  it.each([
    [['#### Exit criteria', '', '- [ ] One', '- [x] Two', '- [ ] **Three** holds']],
    [['**Exit criteria:**', '- [ ] One', '- [x] Two', '- [ ] Three']],
    [['Manual verification:', '', '* [ ] One', '* [x] Two', '* [ ] Three']],
    [['#### 1.2 Verification (by hand)', '', '- [ ] One', '', 'Words.', '', '- [ ] Two', '- [ ] Three']],
    [
      [
        '#### Checklist',
        '',
        '##### Speed',
        '',
        '- [ ] One',
        '',
        '##### Size',
        '',
        '- [ ] Two',
        '- [ ] C9 Three',
      ],
    ],
  ])('%j', (checks) => {
    expect(titles(...PHASE, ...checks)).toEqual(['A', 'B']);
    expect(counts(...PHASE, ...checks)).toEqual([[2, 3]]);
  });

  it.each([
    [['### Phase 7: Verification', '', '- [ ] **One**', '- [ ] **Two**']],
    [['### Phase 7: Verification', '', '**Purpose**: cache validation', '', '- [ ] One', '- [ ] Two']],
    [
      [
        '### Phase 7: Rest',
        '',
        '#### 7.2: Implement Hash-Based Cache Invalidation',
        '',
        '- [ ] One',
        '- [ ] Two',
      ],
    ],
    [['### Phase 7: Rest', '', '**Checks:**', '', 'Words.', '', '- [ ] One', '- [ ] Two']],
    [['### Phase 7: Rest', '', '#### Checks', '', 'None.', '', '#### Tasks', '', '- [ ] One', '- [ ] Two']],
    [['### Phase 7: Rest', '', '#### Checks', '', '- **C1** One', '- **C2** Two']],
  ])('and what are chunks: %j', (lines) => {
    expect(titles(...lines)).toEqual(['One', 'Two']);
  });
});

describe('a phase with checks', () => {
  const CHECKS = ['#### Exit criteria', '', '- [ ] One', '- [x] Two', ''];

  it('gets its chunks before them', () => {
    const lines = ['### Phase 1: Start', '', '- [ ] **A**', '', '### Phase 2: Rest', '', ...CHECKS];
    const added = edited(text(...lines), { type: 'chunk.add', phase: 2, title: 'New' });
    expect(added).toMatch(
      /### Phase 2: Rest\n\n- \[ \] \*\*New\*\*\n(?:\n {2}.*\n)?\n#### Exit criteria\n\n- \[ \] One\n- \[x\] Two\n/,
    );
    expect(counts(...added.split('\n'))).toEqual([
      [1, 0],
      [1, 2],
    ]);
    const moved = edited(text(...lines), { type: 'chunk.move', chunk: 'A', phase: 2 });
    expect(moved).toContain('### Phase 2: Rest\n\n- [ ] **A**\n\n#### Exit criteria\n');
    const label = ['### Phase 1: Start', '', 'Words.', '', '**Checks:**', '- [ ] One', ''];
    const behind = edited(text(...label), { type: 'chunk.add', phase: 1, title: 'New' });
    expect(behind).toMatch(/Words\.\n\n- \[ \] \*\*New\*\*\n(?:\n {2}.*\n)?\n\*\*Checks:\*\*\n- \[ \] One\n/);
  });

  it('keeps them as its chunks go and come', () => {
    const whole = text(...PHASE, ...CHECKS);
    expect(edited(whole, { type: 'chunk.delete', chunks: ['B'] })).toBe(whole.replace('- [x] **B**\n', ''));
    expect(edited(whole, { type: 'chunk.add', phase: 1, title: 'C' })).toContain(
      '- [x] **B**\n- [ ] **C**\n',
    );
    expect(edited(whole, { type: 'phase.move', phase: 1, index: 0 })).toBe(whole);
  });

  it.each(['\n', '\r\n'])('has the one sign of a check changed', (eol) => {
    const whole = text(...PHASE, ...CHECKS).replaceAll('\n', eol);
    const tick = (nth: number, done: boolean) => ({ type: 'check.tick', phase: 1, nth, done });
    expect(edited(whole, tick(1, true))).toBe(whole.replace('- [ ] One', '- [x] One'));
    expect(edited(whole, tick(2, false))).toBe(whole.replace('- [x] Two', '- [ ] Two'));
    expect(edited(whole, tick(1, true), tick(1, false))).toBe(whole);
  });

  it('keeps their words in canonical form', () => {
    const document = parse(text(...PHASE, ...CHECKS));
    const result = format(document, document.plan);
    const once = result.ok ? result.value : '';
    expect(counts(...once.split('\n').slice(2))).toEqual([[2, 2]]);
    expect(parse(once).plan.phases[0]?.notes).toBe(document.plan.phases[0]?.notes);
  });
});
