import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';
import { format } from '../format';
import { parse } from '../parse';

const plan = (streams: string, handoffs: string) => `## Execution Plan

### Work Streams

${streams}

### Phase 1: Base

- [ ] **One**
  Stream: api

### Communication

${handoffs}
`;
const STREAMS = '| Stream | Responsibility | Owns | Skills |\n|---|---|---|---|\n| api | a | a/ | — |';
const HANDOFFS = '| From | To | When | What |\n|---|---|---|---|\n| api | all | After Phase 1 | shapes |';
const streams = (before: string, ...commands: readonly unknown[]) =>
  /### Work Streams\n\n([^]*?)\n\n### Phase/.exec(edited(plan(before, HANDOFFS), ...commands))?.[1];
const handoffs = (before: string, ...commands: readonly unknown[]) =>
  /### Communication\n\n([^]*?)\n$/.exec(edited(plan(STREAMS, before), ...commands))?.[1];

describe('a table of streams that lacks a column', () => {
  const narrow = '| Stream | Owns |\n|--------|------|\n| api    | a/   |';

  it('stays as narrow as it is for a stream that says no more', () => {
    expect(streams(narrow, { type: 'stream.add', name: 'web', owns: 'b/' })).toBe(
      `${narrow}\n| web    | b/   |`,
    );
  });

  it.each([
    [
      { responsibility: 'pages' },
      '| Stream | Responsibility | Owns |\n|--------|----------------|------|\n| api    | pages | a/   |',
    ],
    [{ skills: ['css'] }, '| Stream | Owns | Skills |\n|--------|------|--------|\n| api    | a/   | css |'],
  ])('gets it where the format has it, with the first words for it: %j', (more, after) => {
    expect(streams(narrow, { type: 'stream.edit', stream: 'api', ...more })).toBe(after);
  });

  it('says none in it for all others', () => {
    expect(streams(narrow, { type: 'stream.add', name: 'web', owns: 'b/', skills: ['css'] })).toBe(
      '| Stream | Owns | Skills |\n|--------|------|--------|\n| api    | a/   | — |\n| web    | b/   | css |',
    );
  });

  it('keeps columns of its own between', () => {
    expect(
      streams('|Lead|Stream|\n|---|---|\n|  x|api|', { type: 'stream.edit', stream: 'api', owns: 'a | b' }),
    ).toBe('|Lead|Stream| Owns |\n|---|---|------|\n| x | api | a \\| b |');
  });

  it('says in one column one thing: names, where no header says Stream', () => {
    const owned = '| Owns | Skills |\n|---|---|\n| a/ | go |';
    expect(streams(owned)).toBe(owned);
    expect(streams(owned, { type: 'stream.edit', stream: 'a/', skills: ['css'] })).toBe(
      owned.replace('go', 'css'),
    );
  });

  it('has the names in its first column where no header says Stream', () => {
    const called = '| Lane | Owns |\n|---|---|\n| api | a/ |';
    expect(streams(called, { type: 'stream.rename', stream: 'api', name: 'core' })).toBe(
      '| Lane | Owns |\n|---|---|\n| core | a/ |',
    );
    expect(streams(called, { type: 'stream.add', name: 'web', responsibility: 'b' })).toBe(
      '| Lane | Responsibility | Owns |\n|---|----------------|---|\n| api |  | a/ |\n| web | b |  |',
    );
  });

  it('is put in canonical form', () => {
    const formatted = format(parse(plan(narrow, HANDOFFS)), parse(plan(narrow, HANDOFFS)).plan);
    expect(formatted.ok && formatted.value).toContain('| Stream | Owns |\n|--------|------|\n| api | a/ |\n');
  });
});

describe('a table of handoffs that lacks a column', () => {
  it('gets it with the first words for it', () => {
    expect(
      handoffs('| From | To | What |\n|---|---|---|\n| api | all | x |', {
        type: 'handoff.add',
        from: 'api',
        to: 'api',
        when: 'After Phase 1',
        what: 'y',
      }),
    ).toBe(
      '| From | To | When | What |\n|---|---|------|---|\n| api | all |  | x |\n| api | api | After Phase 1 | y |',
    );
  });
});
