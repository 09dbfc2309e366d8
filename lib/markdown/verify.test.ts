import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { readCommand } from '../named/read-command';
import { parse } from './parse';
import { verify } from './verify';

/** What is said of a plan that would not read back, after a command. */
function said(text: string, json: unknown): string | undefined {
  const document = parse(text);
  const command = readCommand(document.plan, json);
  const next = command.ok ? apply(document.plan, command.value) : command;
  if (!next.ok) throw new Error(next.error.message);
  const verified = verify(document, next.value.plan);
  return verified.ok ? undefined : verified.error.message;
}

describe('what would read as another plan is named in words', () => {
  it('a phase that a fence swallows', () => {
    expect(
      said('## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n### Phase 2: B\n\n```\nx\n', {
        type: 'chunk.move',
        chunk: 'One',
        phase: 2,
      }),
    ).toContain('is shown: the notes of Phase 2 would be something else');
  });

  const one = '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n  Outcome: works\n';
  it.each([
    [{ outcome: 'word '.repeat(2_100) }, 'because of the outcome of “One” in Phase 1: Line 7 is 10510'],
    [{ note: 'word '.repeat(2_100) }, 'because of the note of “One” in Phase 1: Line'],
    [{ subtasks: ['short', 'word '.repeat(2_100)] }, 'because of the sub-tasks of “One” in Phase 1: Line'],
  ])('a text that is too long to be edited again', (edit, words) => {
    const sentence = said(one, { type: 'chunk.edit', chunk: 'One', ...edit }) ?? '';
    expect(sentence).toContain(words);
    expect(sentence).toContain('lines of up to 10000 can be edited');
  });

  it('as does a new block that is too large', () => {
    const subtasks = Array.from({ length: 7_000 }, (_, at) => `Step ${at}`);
    expect(said(one, { type: 'chunk.edit', chunk: 'One', subtasks })).toMatch(
      /^Written down, the plan could not be edited any more: Lines \d+ to \d+ are one block/,
    );
  });
});
