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
  const verified = verify(document, next.value);
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
});
