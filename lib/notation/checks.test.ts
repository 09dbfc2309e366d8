import { describe, expect, it } from 'vitest';
import { ChecksScan, checksOf, checksStart, labelsChecks, namesChecks } from './checks';

describe('a heading', () => {
  it.each([
    'Verification',
    'Exit criteria',
    '1.3 Validation',
    '✅ Success Criteria (all of them)',
    'Release checklist:',
    '**Done when**',
    'Done  when:  ',
    'Done(at last) when',
    'Checks',
  ])('of checks: %s', (words) => expect(namesChecks(words)).toBe(true));
  it.each([
    '7.2: Implement Hash-Based Cache Invalidation',
    'Verification of payments',
    'Criteria for vendors',
    'Manual verification',
    'Tasks',
    'Paychecks',
    'Done  when not',
    '',
  ])('of something else: %s', (words) => expect(namesChecks(words)).toBe(false));
});

describe('a label', () => {
  it.each([
    '**Exit criteria:**',
    '**Exit criteria**:',
    '__Verification:__',
    'Acceptance criteria:',
    'Manual verification:',
    '**What has to be true by the end: exit criteria:**',
    'Checks (by hand, in the shop):',
    '  **Exit criteria:**  ',
    ' Checks: ',
    '**Exit criteria** :',
    'By the end: exit criteria:',
    'Checks(by hand)of all checklist:',
    '*Exit* criteria:',
  ])('of checks: %s', (line) => expect(labelsChecks(line)).toBe(true));
  it.each([
    '**Purpose**: hash validation',
    'Exit criteria',
    '**Details:**',
    'What has to be true by the end is the exit criteria:',
    '**Verify** the criteria:',
    '**Purpose**: and the validation:',
    ':',
    'At the **Exit criteria:**',
    '**Exit criteria:** all',
    'Exit criteria: all',
    'What holds: true in the end: exit criteria',
    'What of it all is **still** to be exit criteria:',
  ])('of something else: %s', (line) => expect(labelsChecks(line)).toBe(false));
});

describe('checks in notes', () => {
  const texts = (...lines: readonly string[]) =>
    checksOf({ notes: lines.join('\n') }).map(({ text, done }) => `${done ? 'x' : ' '} ${text}`);

  it('stand below a heading, to the next of its depth', () => {
    expect(
      texts(
        '#### Checks',
        '',
        '- [ ] One',
        '',
        '##### By hand',
        '',
        '* [x] **Two** — words',
        '',
        '#### Rest',
        '',
        '- [ ] No',
      ),
    ).toEqual(['  One', 'x **Two** — words']);
  });

  it('stand in the list directly behind a label', () => {
    expect(
      texts('**Done when:**', '', '- [ ] One', '', '- plain', '', '- [x] Two', '', '* [ ] another list'),
    ).toEqual(['  One', 'x Two']);
    expect(texts('**Done when:**', '', 'Words.', '', '- [ ] No')).toEqual([]);
    expect(texts('Words.', '**Done when:**', '- [ ] One', '', 'Words.', '', '- [ ] No')).toEqual(['  One']);
  });

  it('are no boxes in a fence, nor inside a bullet', () => {
    expect(
      texts('#### Checks', '', '```', '- [ ] no', '#### Rest', '```', '', '- [ ] One', '  - [ ] inside'),
    ).toEqual(['  One']);
  });

  it('know where their sign stands', () => {
    const notes = 'Checks:\n\n- [ ] One\n\n-  [X] Two';
    expect(checksOf({ notes }).map(({ sign }) => notes[sign])).toEqual([' ', 'X']);
    expect(checksOf({})).toEqual([]);
  });

  it('go on behind a fence, in which nothing is a heading', () => {
    const closed = (open: string, close: string) =>
      texts('#### Checks', '', open, '#### Rest', close, '- [ ] One');
    expect(closed('```sh', '```')).toEqual(['  One']);
    expect(closed('~~~', '~~~~')).toEqual(['  One']);
    expect(closed('  ```', '  ```')).toEqual(['  One']);
    // Not closed by fewer, or by other signs.
    expect(closed('````', '```')).toEqual([]);
    expect(closed('```', '~~~')).toEqual([]);
    expect(texts('#### Checks', 'a ``` b', '~~', '``', '- [ ] One')).toEqual(['  One']);
    expect(closed('``', '')).toEqual([]);
    expect(closed('~~', '')).toEqual([]);
  });

  it('end at a fence behind their label, but for one inside a bullet', () => {
    expect(texts('Checks:', '```', '```', '- [ ] One')).toEqual([]);
    expect(texts('Checks:', '- a', '  ```', '  ```', '- [ ] One')).toEqual(['  One']);
  });

  it('stand below headings of any form, and in any box', () => {
    expect(texts('##   Exit  criteria  ###  ', '- [?]  One ')).toEqual(['  One']);
    expect(texts('#### Checks ##', '- [✔️] One')).toEqual(['x One']);
    expect(texts('####Checks', '- [ ] One')).toEqual([]);
    expect(texts('a ## Checks', '- [ ] One')).toEqual([]);
    expect(texts('#### Rest#Checks', '- [ ] One')).toEqual([]);
  });

  it('begin at their heading or label, the first of several', () => {
    const notes = 'Words.\n\n#### Rest\n\nDone when:\n\n- [ ] One\n\n#### Checks\n';
    expect(checksStart(notes)).toBe(notes.indexOf('Done'));
    expect(checksStart('#### Checks')).toBe(0);
    expect(checksStart('Words.\n\n- [ ] One')).toBeUndefined();
  });
});

it('a scan says whether checks begin with what it is told', () => {
  const scan = new ChecksScan();
  expect(scan.bullet('-')).toBe(false);
  expect(scan.heading(3, 'Checks')).toBe(true);
  expect(scan.heading(4, 'Checks by hand')).toBe(false);
  expect(scan.bullet('-')).toBe(true);
  expect(scan.line('Words.')).toBe(false);
  expect(scan.heading(3, 'Rest')).toBe(false);
  expect(scan.line('Done when:')).toBe(true);
  expect([scan.bullet('-'), scan.bullet('-'), scan.bullet('*'), scan.bullet('-')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
