import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const HEAD =
  '## Execution Plan\n\n### Phase 1: Start\n\n- [ ] **Api**\n- [ ] **Web**\n- [ ] **Job**\n- [ ] **Last**\n';
/** The lines of the last chunk, after commands. */
const last = (lines: readonly string[], ...commands: readonly unknown[]) =>
  edited(`${HEAD}${lines.map((line) => `  ${line}\n`).join('')}`, ...commands)
    .split(/- \[.\] \*\*Last\*\*\n/)[1]
    ?.split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(2));
const wait = (on: string) => ({ type: 'dependency.add', chunk: 'Last', on });
const drop = (on: string) => ({ type: 'dependency.remove', chunk: 'Last', on });

describe('what a chunk waits for', () => {
  it('gets a new term under the label that stands', () => {
    expect(last(['Blocked by: Api'], wait('Web'))).toEqual(['Blocked by: Api + web']);
    expect(last(['Dependencies: None (so far)'], wait('Web'))).toEqual(['Dependencies: web']);
    expect(last(['- Depends on: Api', '- Step'], wait('Web'))).toEqual(['- Depends on: Api + web', '- Step']);
  });

  it('gets it in the first of several, and loses it wherever it stands', () => {
    const both = ['Blocked by: Api', 'Depends On: Web, Api'];
    expect(last(both, wait('Job'))).toEqual(['Blocked by: Api + job', 'Depends On: Web, Api']);
    expect(last(both, drop('Api'))).toEqual(['Blocked by: —', 'Depends On: Web']);
  });

  it('keeps a gloss, and takes it along with its term', () => {
    const lines = ['Depends On: Api (JsonStore, mostly), Web (too)'];
    expect(last(lines, { type: 'chunk.rename', chunk: 'Api', title: 'Store' })).toEqual([
      'Depends On: store (JsonStore, mostly), Web (too)',
    ]);
    expect(last(lines, drop('Api'))).toEqual(['Depends On: Web (too)']);
    expect(last(lines, wait('Job'))).toEqual(['Depends On: Api (JsonStore, mostly), Web (too), job']);
  });

  it('goes to the cell whose header means it', () => {
    const table = [
      '## Execution Plan',
      '',
      '### Phase 1: Start',
      '',
      '| Chunk | Blocked By | Dependencies |',
      '|---|---|---|',
      '| Api | — | — |',
      '| Web | — | — |',
      '| Last | Api | the review |',
      '',
    ].join('\n');
    expect(edited(table, wait('Web'))).toBe(
      table.replace('| Api | the review |', '| Api + web | the review |'),
    );
    expect(edited(table, drop('Api'))).toBe(table.replace('| Api | the review |', '| — | the review |'));
  });
});

describe('fields in bullets', () => {
  const bullets = ['- Stream: api', '- Skills: a', '- First step', '- Second step'];
  it('change in place, and new ones stand beside them', () => {
    expect(last(bullets, { type: 'chunk.edit', chunk: 'Last', skills: ['a', 'b'] })).toEqual([
      '- Stream: api',
      '- Skills: a, b',
      ...bullets.slice(2),
    ]);
    expect(last(bullets, wait('Api'))).toEqual([
      ...bullets.slice(0, 2),
      '- Depends On: api',
      ...bullets.slice(2),
    ]);
    expect(last(['- **Stream:** api'], wait('Api'))).toEqual(['- **Stream:** api', '- **Depends On:** api']);
  });

  it('leave an outcome a line of its own', () => {
    expect(last(bullets, { type: 'chunk.edit', chunk: 'Last', outcome: 'It works.' })).toEqual([
      'Outcome: It works.',
      ...bullets,
    ]);
  });

  it('stay when the sub-tasks around them change or go', () => {
    const between = ['- First step', '- Stream: api', '- Second step'];
    const steps = (...texts: readonly string[]) => ({
      type: 'chunk.edit',
      chunk: 'Last',
      subtasks: texts.map((text) => ({ text })),
    });
    expect(last(between, steps('First step', 'Another'))).toEqual([
      '- First step',
      '- Stream: api',
      '- Another',
    ]);
    expect(last(between, steps())).toEqual(['- Stream: api']);
    expect(last(between, { type: 'subtask.tick', chunk: 'Last', path: 2, done: true })).toEqual([
      '- First step',
      '- Stream: api',
      '- [x] Second step',
    ]);
  });

  it('go with their line', () => {
    expect(last(bullets, { type: 'chunk.edit', chunk: 'Last', skills: null })).toEqual([
      '- Stream: api',
      ...bullets.slice(2),
    ]);
  });

  it.each(['Stream: web', '**Skills:** all', 'Blocked by\\: nobody'])(
    'are not what a sub-task says: %s',
    (text) => {
      const lines = last(['- A'], { type: 'chunk.edit', chunk: 'Last', subtasks: [{ text }] });
      expect(lines).toEqual([`- ${text.replace(/:/, '\\:')}`]);
    },
  );
});

describe('an estimate', () => {
  it('is set under the label that stands', () => {
    const set = { type: 'chunk.edit', chunk: 'Last', fields: { Estimate: '4h' } };
    expect(last(['Effort: 3h'], set)).toEqual(['Effort: 4h']);
    expect(last(['Outcome: It works.'], set)).toEqual(['Outcome: It works.', 'Estimate: 4h']);
  });
});
