import { describe, expect, it } from 'vitest';
import { checksOf, labelsChecks, namesChecks } from './checks';

describe('a heading', () => {
  it.each([
    'Verification',
    'Exit criteria',
    '1.3 Validation',
    '✅ Success Criteria (all of them)',
    'Release checklist:',
    '**Done when**',
    'Checks',
  ])('of checks: %s', (words) => expect(namesChecks(words)).toBe(true));
  it.each([
    '7.2: Implement Hash-Based Cache Invalidation',
    'Verification of payments',
    'Criteria for vendors',
    'Manual verification',
    'Tasks',
    'Paychecks',
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
  ])('of checks: %s', (line) => expect(labelsChecks(line)).toBe(true));
  it.each([
    '**Purpose**: hash validation',
    'Exit criteria',
    '**Details:**',
    'What has to be true by the end is the exit criteria:',
    '**Verify** the criteria:',
    '**Purpose**: and the validation:',
    ':',
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
});
