import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { readCommand } from '../named/read-command';
import { apply } from './apply';

/** Why a chunk cannot be called so; undefined where it can. */
function refusal(rows: readonly string[], items: readonly string[], chunk: string, title: string) {
  const table = ['| Chunk | Outcome |', '|---|---|', ...rows.map((row) => `| ${row} | x |`)].join('\n');
  const list = items.map((item) => `- [ ] **${item}**`).join('\n');
  const { plan } = parse(`## Execution Plan\n\n### Phase 1: A\n\n${table}\n\n${list}\n`);
  const command = readCommand(plan, { type: 'chunk.rename', chunk, title });
  const next = command.ok ? apply(plan, command.value) : command;
  return next.ok ? undefined : next.error.message;
}

describe('a title that would give a row to another chunk', () => {
  it('is refused, and the twin that it makes is named', () => {
    expect(refusal(['Login'], ['Sign-out', 'Login'], 'Sign-out', 'Login')).toContain(
      "read as another's: two would be called “Login”. Give them titles",
    );
  });

  it('blames no twins that were there before', () => {
    const message = refusal(
      ['Dup', 'Dup', 'Auth', 'Auth flow and token'],
      ['Dup', 'Dup', 'Auth service for token', 'Auth flow', 'Extra'],
      'Extra',
      'Auth flow and token',
    );
    expect(message).toBeDefined();
    expect(message).not.toContain('Dup');
  });
});
