import { describe, expect, it } from 'vitest';
import { parse } from '../parse';
import { edited } from '../../testing/edited';

/** An item, alone in its phase or before others, after an edit of the chunk called One; what stands around it stays. */
function fields(item: string, edit: object, around: readonly [string, string] = ['', '']): string {
  const head = `## Execution Plan\n\n### Phase 1: Base\n\n${around[0]}`;
  const tail = `${around[1]}\n\n### Phase 2: Rest\n\n- [ ] **Two**\n`;
  const now = edited(head + item + tail, { type: 'chunk.edit', chunk: 'One', ...edit });
  expect(now.startsWith(head)).toBe(true);
  expect(now.endsWith(tail)).toBe(true);
  return now.slice(head.length, now.length - tail.length);
}
const waits = (item: string) =>
  edited(`## Execution Plan\n\n### Phase 1: Base\n\n- [ ] **Zero**\n\n### Phase 2: Rest\n\n${item}\n`, {
    type: 'dependency.add',
    chunk: 'One',
    on: 'Zero',
  }).replace(/^[^]*### Phase 2: Rest\n\n/, '');

describe('a dot between words', () => {
  it('stays in a note, where only what looks like another field would part it', () => {
    const noted = (value: string) => fields('- [ ] **One**\n  Note: old', { fields: { Note: value } });
    expect(noted('a · b')).toBe('- [ ] **One**\n  Note: a · b');
    expect(() => noted('a · Skills: c')).toThrow('“·” parts the fields of a line');
  });
});

describe('a value', () => {
  it.each([
    ['  Outcome: old', '  Outcome: new'],
    ['  **Outcome:** old', '  **Outcome:** new'],
    ['  __Outcome__:   old  ', '  __Outcome__:   new  '],
    ['  outcome:old', '  outcome: new'],
    ['  Outcome:', '  Outcome: new'],
    ['  Outcome: old,\n  over two lines', '  Outcome: new'],
    ['  Skills: a · Outcome: old', '  Skills: a · Outcome: new'],
    ['\n  Outcome: old\n\n  More words.', '\n  Outcome: new\n\n  More words.'],
  ])('is changed where it stands: %j', (before, after) => {
    expect(fields(`- [ ] **One**\n${before}`, { outcome: 'new' })).toBe(`- [ ] **One**\n${after}`);
  });

  it.each([
    ['Stream: api · Skills: a, b · Note: x', 'Stream: api · Skills: c · Note: x'],
    ['Skills: · Stream: api', 'Skills: c · Stream: api'],
    ['**Stream**: api · **Skills**: a', '**Stream**: api · **Skills**: c'],
  ])('in a line with others leaves them: %s', (before, after) => {
    expect(fields(`- [ ] **One**\n  ${before}`, { skills: ['c'] })).toBe(`- [ ] **One**\n  ${after}`);
  });
});

it.each([
  [['c'], '  Skills: —\n  Skill: c'],
  [['a', 'b', 'd', 'c'], '  Skills: a, b, d\n  Skill: b, c'],
  [['a', 'b', 'c', 'd'], '  Skills: a, b, c, d\n  Skill: b, c'],
  [['a', 'c'], '  Skills: a\n  Skill: c'],
  [['c', 'a'], '  Skills: c, a\n  Skill: c'],
  [null, ''],
])(
  'several fields of skills are one list, each of which keeps what is said of it still: %j',
  (skills, after) => {
    const opened = '- [ ] **One**\n  Skills: a, b\n  Skill: b, c';
    expect(fields(opened, { outcome: null })).toBe(opened);
    const now = fields(opened, { skills });
    expect(now).toBe(`- [ ] **One**${after === '' ? '' : `\n${after}`}`);
    expect(parse(`## Execution Plan\n\n### Phase 1\n\n${now}\n`).plan.phases[0]?.chunks[0]?.skills).toEqual(
      skills ?? undefined,
    );
  },
);

describe('a field that goes', () => {
  it.each([
    ['  Outcome: old\n  Skills: a', '\n  Skills: a'],
    ['  Skills: a\n  Outcome: old', '\n  Skills: a'],
    ['\n  Outcome: old\n\n  - step', '\n\n  - step'],
    ['  Outcome: old\n\n  Words.', '\n  Words.'],
    [' Outcome: old', ''],
  ])('takes its line along, the last one the blank lines behind: %j', (before, after) => {
    expect(fields(`- [ ] **One**\n${before}`, { outcome: null })).toBe(`- [ ] **One**${after}`);
  });

  it('leaves the others of its line', () => {
    const gone = (line: string) => fields(`- [ ] **One**\n  ${line}\n  Words.`, { skills: null });
    expect(gone('Stream: api · Skills: a · Depends On: —')).toBe(
      '- [ ] **One**\n  Stream: api · Depends On: —\n  Words.',
    );
    expect(gone('Skills: a · Stream: api')).toBe('- [ ] **One**\n  Stream: api\n  Words.');
    expect(gone('Stream: api · Skills: a')).toBe('- [ ] **One**\n  Stream: api\n  Words.');
  });

  it('parts loose words from prose that they would go on from', () => {
    expect(fields('- [ ] **One**\n  Outcome: old\n  Skills: a\n  Words.', { skills: null })).toBe(
      '- [ ] **One**\n  Outcome: old\n\n  Words.',
    );
  });
});

describe('a new field', () => {
  it.each([
    ['  Skills: a', '  Outcome: new\n  Skills: a'],
    ['  Stream: api\n  Skills: a', '  Outcome: new\n  Stream: api\n  Skills: a'],
    ['  Stream: api · Skills: a', '  Outcome: new\n  Stream: api · Skills: a'],
    ['\n  **Skills:** a\n\n  - step', '\n  **Outcome:** new\n  **Skills:** a\n\n  - step'],
    ['    Skills: a', '    Outcome: new\n    Skills: a'],
  ])('outcome comes before the others in their manner: %j', (before, after) => {
    expect(fields(`- [ ] **One**\n${before}`, { outcome: 'new' })).toBe(`- [ ] **One**\n${after}`);
  });

  it.each([
    ['  Outcome: x\n  Depends On: —', '  Outcome: x\n  Skills: c\n  Depends On: —'],
    ['  Depends On: —\n  Outcome: x', '  Depends On: —\n  Outcome: x\n  Skills: c'],
    ['  Stream: api', '  Stream: api\n  Skills: c'],
    ['  Stream: api · Depends On: —', '  Stream: api · Depends On: — · Skills: c'],
    ['  Outcome: x\n  Words.', '  Outcome: x\n  Words.\n  Skills: c'],
    ['  Stream: api\n  Words.', '  Stream: api\n  Skills: c\n  Words.'],
  ])('stands at its place in the order, or in the line: %j', (before, after) => {
    expect(fields(`- [ ] **One**\n${before}`, { skills: ['c'] })).toBe(`- [ ] **One**\n${after}`);
  });

  it('is parted from words that would go on from it', () => {
    expect(fields('- [ ] **One**\n  Stream: api\n  Words.', { fields: { Note: 'n' } })).toBe(
      '- [ ] **One**\n  Stream: api\n  Note: n\n\n  Words.',
    );
    expect(fields('- [ ] **One**\n  Words.', { outcome: 'new' })).toBe(
      '- [ ] **One**\n  Words.\n\n  Outcome: new',
    );
  });

  it.each([
    ['- [ ] **Other**\n  Skills: a · Stream: b\n\n', '- [ ] **One**\n  Outcome: new\n  Skills: c'],
    ['- [ ] **Other**\n\n  **Skills:** a\n\n', '- [ ] **One**\n\n  **Outcome:** new\n  **Skills:** c'],
    ['- [ ] **Other**\n  Skills: a\n', '- [ ] **One**\n  Outcome: new\n  Skills: c'],
  ])('of an item without any is as those of its neighbour %j', (before, after) => {
    expect(fields('- [ ] **One**', { outcome: 'new', skills: ['c'] }, [before, ''])).toBe(after);
  });

  it('of an item without any joins two in a line where its neighbour does', () => {
    const both = { skills: ['c'], fields: { Note: 'n' } };
    expect(fields('- [ ] **One**', both, ['- [ ] **Other**\n  Skills: a · Stream: b\n', ''])).toBe(
      '- [ ] **One**\n  Skills: c · Note: n',
    );
  });

  it('is indented as the item’s words are', () => {
    expect(fields('1. no\n\n*   [ ] **One**', { outcome: 'new' })).toBe(
      '1. no\n\n*   [ ] **One**\n\n    Outcome: new',
    );
  });

  it('says a dependency, in the line or on one of its own', () => {
    expect(waits('- [ ] **One**\n  Stream: api · Skills: a')).toBe(
      '- [ ] **One**\n  Stream: api · Skills: a · Depends On: zero\n',
    );
    expect(waits('- [ ] **One**\n  Outcome: x\n  Skills: a\n\n  - step')).toBe(
      '- [ ] **One**\n  Outcome: x\n  Skills: a\n  Depends On: zero\n\n  - step\n',
    );
    expect(waits('- [ ] **One**\n  Skills: a\n  Depends On: —')).toBe(
      '- [ ] **One**\n  Skills: a\n  Depends On: zero\n',
    );
  });
});
