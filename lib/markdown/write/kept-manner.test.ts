import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const add = (title: string, more: object = {}) => ({ type: 'chunk.add', phase: 1, title, ...more });
/** What a command adds behind an item, or in place of it. */
const behind = (items: string, command: object): string =>
  edited(`## Execution Plan\n\n### Phase 1: A\n\n${items}`, command).split('A\n\n')[1] ?? '';

describe('a new item', () => {
  it.each([
    ['- [ ] T003 Make the list\n', '- [ ] T004 Sort it\n'],
    ['- [ ] **T003 Make the list**\n', '- [ ] **T004 Sort it**\n'],
    ['- [ ] Make the list\n  Skills: a\n', '- [ ] Sort it\n  Skills: —\n'],
    ['* [ ] Make the list\n', '* [ ] Sort it\n'],
    ['- **C1** Make the list\n', '- **C2 Sort it**\n'],
  ])('behind %j is %j', (items, added) => {
    expect(behind(items, add('Sort it'))).toBe(`${items}\n${added}`);
  });

  it.each([
    ['**Bold** at first', '- [ ] \\*\\*Bold\\*\\* at first\n'],
    ['Sort it (NS-1) (soon)', '- [ ] Sort it (NS-1) (soon)\n'],
  ])('called %j beside plain ones reads as it was typed', (title, added) => {
    const text = behind('- [ ] Make the list\n', add(title));
    expect(text).toBe(`- [ ] Make the list\n\n${added}`);
  });

  it('says no stream where it has none', () => {
    const head = '## Execution Plan\n\n';
    const items = '- [ ] **One**\n\n- [ ] **Two**\n';
    const plan = `${head}### Phase 1: A\n\n${items}`;
    const added = edited(plan, { type: 'stream.add', name: 'api' });
    expect(added.endsWith(`### Phase 1: A\n\n${items}`)).toBe(true);
  });
});

describe('the heading of a new phase', () => {
  const phase = { type: 'phase.add', name: 'Review' };
  const heads = (first: string, second: string) =>
    edited(`## Execution Plan\n\n${first}\n\n- [ ] **One**\n\n${second}\n\n- [ ] **Two**\n`, phase)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .at(-1);
  it.each([
    ['### Phase 1: Base', '### Phase 2 — Pages', '### Phase 3 — Review'],
    ['### Phase 1: Base', '### Phase 2: Pages', '### Phase 3: Review'],
    ['### Phase 1 - Base', '### Phase 2', '### Phase 3 - Review'],
    ['#### Phase 1: Base', '#### Phase 2: Pages', '#### Phase 3: Review'],
    ['### PHASE 1: Base', '### PHASE 2: Pages', '### PHASE 3: Review'],
  ])('behind %j and %j is %j', (first, second, third) => {
    expect(heads(first, second)).toBe(third);
  });
});

describe('the delimiter row of a new table', () => {
  const streams = (rule: string) =>
    `### Work Streams\n\n| Stream | Responsibility | Owns | Skills |\n${rule}\n| api | a | a/ | — |\n\n`;
  const rule = (own: string) =>
    edited(`## Execution Plan\n\n${streams(own)}### Phase 1: A\n\n- [ ] **One**\n`, {
      type: 'handoff.add',
      from: 'api',
      to: 'all',
      when: 'After Phase 1',
      what: 'words',
    })
      .split('\n')
      .findLast((line) => /^\|[-| :]+\|$/.test(line));
  it.each([
    ['|---|---|---|---|', '|---|---|---|---|'],
    ['| --- | --- | --- | --- |', '| --- | --- | --- | --- |'],
    ['| ------ | -------------- | ---- | ------ |', '| ---- | --- | ---- | ---- |'],
    ['|--------|----------------|------|--------|', '|------|----|------|------|'],
  ])('in a document that writes %s is %s', (own, expected) => {
    expect(rule(own)).toBe(expected);
  });
});
