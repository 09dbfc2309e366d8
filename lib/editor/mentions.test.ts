import { describe, expect, it } from 'vitest';
import { applyAll } from '../commands/apply';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { applied } from '../testing/applied';
import { staleMentions } from './mentions';
import type { Command } from '../plan/command';

const text = `# Invites

Phase 2 needs a review. Login comes first, and a login page is no chunk.

## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|--------|---------------|------|--------|
| web | Pages of Phase 2 | src/ | — |

### Phase 1: Ground

- [ ] **Login**

  Outcome: People can log in.
  Skills: —

### Phase 2: Walls (blocked by Phase 1)

Everything here waits for Phase 1, see Token Signing.

- [ ] **Token signing**

  Outcome: What Phase 2 is about.
  Skills: —
  Depends On: Phase 1 + login

  - Read the notes of phase 2

\`\`\`
Phase 2 in an example
\`\`\`

### Communication

| From | To | When | What |
|------|----|------|------|
| web | web | After Phase 2 | Tokens |

## Notes

Token signing is due in phase 12, after Phase 2.
`;
const document = parse(text);

function after(...commands: readonly Command[]): readonly string[] {
  const changed = applyAll(document.plan, commands);
  if (!changed.ok) throw new RangeError(changed.error.message);
  const printed = print(document, changed.value.plan);
  const written = printed.text.split('\n');
  return staleMentions(document, changed.value.plan, () => printed).map(
    ({ line, message }) => `${written[line - 1]?.trim() ?? ''} – ${message.split(';')[0] ?? ''}`,
  );
}

describe('stale mentions', () => {
  it('are none while everything means what it meant', () => {
    expect(after({ type: 'chunk.tick', chunk: 'c1', done: true })).toEqual([]);
    expect(after({ type: 'phase.edit', phase: 'p2', name: 'Roof' })).toEqual([]);
  });

  it('are listed when a phase has another number, in prose alone', () => {
    const meant = '“Phase 2” meant “Walls”, which is Phase 3 now';
    expect(after({ type: 'phase.add', id: 'p9', name: 'Spike', index: 1 })).toEqual([
      `Phase 2 needs a review. Login comes first, and a login page is no chunk. – ${meant}`,
      `Outcome: What Phase 2 is about. – ${meant}`,
      `- Read the notes of phase 2 – ${meant}`,
      `Token signing is due in phase 12, after Phase 2. – ${meant}`,
    ]);
  });

  it('are listed when a phase is gone', () => {
    expect(
      after({ type: 'phase.delete', phase: 'p1', chunks: 'keep', references: 'remove' }).filter((said) =>
        said.startsWith('Everything'),
      ),
    ).toEqual([
      'Everything here waits for Phase 1, see Token Signing. – “Phase 1” meant “Ground”, which is no longer in the plan',
    ]);
  });

  it('are listed when a chunk is renamed or deleted, by its whole title', () => {
    expect(after({ type: 'chunk.rename', chunk: 'c2', title: 'Token checks' })).toEqual([
      'Everything here waits for Phase 1, see Token Signing. – “Token signing” is called “Token checks” now',
      'Token signing is due in phase 12, after Phase 2. – “Token signing” is called “Token checks” now',
    ]);
    expect(after({ type: 'chunk.delete', chunks: ['c1'], references: 'remove' })).toEqual([
      'Phase 2 needs a review. Login comes first, and a login page is no chunk. – “Login” is no longer in the plan',
    ]);
  });

  it('are listed by the ids of a chunk that is gone, unless another says them', () => {
    const words = 'See C3 and NS-3, once C3 is done.\n\n## Execution Plan\n\n### Phase 1: One\n\n';
    const tokens = parse(`${words}- [ ] **C2 Other**\n- [ ] **C3 Payments** (NS-3)\n`);
    const gone = (command: Command) => {
      const next = applyAll(tokens.plan, [command]);
      if (!next.ok) throw new RangeError(next.error.message);
      const { plan } = next.value;
      return staleMentions(tokens, plan, () => print(tokens, plan)).map(
        ({ line, opened, message }) => [line, opened, message.split(';')[0]] as const,
      );
    };
    expect(gone({ type: 'chunk.delete', chunks: ['c2'], references: 'remove' })).toEqual([
      [1, 1, '“C3” is no longer in the plan'],
      [1, 1, '“NS-3” is no longer in the plan'],
    ]);
    expect(gone({ type: 'chunk.merge', chunk: 'c1', other: 'c2' })).toEqual([
      [1, 1, '“C3” is no longer in the plan'],
    ]);
    expect(gone({ type: 'chunk.rename', chunk: 'c2', title: 'Billing' })).toEqual([]);
  });

  it('are none of a chunk that had no title to be mentioned by', () => {
    const untitled = parse('# Mail\n\nWords.\n\n## Execution Plan\n\n### Phase 1: One\n\n- [ ] **T001**\n');
    const named = applyAll(untitled.plan, [{ type: 'chunk.rename', chunk: 'c1', title: 'Login' }]);
    if (!named.ok) throw new RangeError(named.error.message);
    expect(staleMentions(untitled, named.value.plan, () => print(untitled, named.value.plan))).toEqual([]);
  });

  it('leave out what was written since', () => {
    expect(
      after(
        { type: 'phase.add', id: 'p9', name: 'Spike', index: 1 },
        { type: 'chunk.edit', chunk: 'c2', outcome: 'What Phase 2 found is used.' },
      ).some((said) => said.includes('found')),
    ).toBe(false);
  });

  it('are looked for in the other sets of phases too, their tables and lists', () => {
    const sets = [
      '## Execution Plan\n\n### Work Streams\n\n| Stream |\n|---|\n| web |\n\n### Overview\n',
      '### Phase 1: Base\n\n| Step | Depends On |\n|---|---|\n| Log in C1 | — |\n\n- Log in\n',
      '### Phase 2: Core\n\n- Mail after Log in, Depends On: Log in\n\n### In detail\n',
      '### Phase 1: Base\n\n| Chunk | Outcome |\n|---|---|\n| Log in | One can. |\n\n- [ ] **C1 Log in**\n',
      '### Phase 2: Core\n\n- [ ] **Mail**\n  Depends On: C1\n',
    ];
    const document = parse(sets.join('\n'));
    const after = (...commands: readonly Command[]) => {
      const plan = applied(document.plan, ...commands);
      const printed = print(document, plan);
      return staleMentions(document, plan, () => printed).map(
        ({ line }) => printed.text.split('\n')[line - 1],
      );
    };
    expect(after({ type: 'chunk.rename', chunk: 'c1', title: 'Sign in' })).toEqual([
      '| Log in C1 | — |',
      '- Log in',
      '- Mail after Log in, Depends On: Log in',
    ]);
    expect(after({ type: 'chunk.delete', chunks: ['c1'], references: 'remove' })).toContain(
      '| Log in C1 | — |',
    );
    expect(after({ type: 'phase.move', phase: 'p2', index: 0 })).toEqual([
      '### Phase 1: Base',
      '### Phase 2: Core',
    ]);
  });
});
