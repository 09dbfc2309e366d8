import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const plan = (first: string, rest = '') => `## Execution Plan\n\n### Phase 1: Base\n\n${first}\n${rest}`;
const items = (text: string, ...commands: readonly unknown[]) =>
  edited(plan(text), ...commands)
    .replace(/^[^]*### Phase 1: Base\n\n/, '')
    .trimEnd();

describe('a term that named nothing', () => {
  it.each([
    [
      'Depends On: ghost, Phase 9',
      '- [ ] **Ghost town**',
      { type: 'chunk.rename', chunk: 'Ghost town', title: 'Ghost' },
    ],
    [
      'Depends On: q, Login & register, r',
      '- [ ] **Xyz**',
      { type: 'chunk.rename', chunk: 'Xyz', title: 'Login + register' },
    ],
    ['Depends On: Future thing + Gone', '', { type: 'chunk.add', phase: 1, title: 'Future thing' }],
  ])('stays as it is written where it names something now: %s', (line, other, command) => {
    expect(items(`- [ ] **One**\n  ${line}\n${other}`, command)).toContain(`- [ ] **One**\n  ${line}\n`);
  });

  it('is said already, in the place where it stands', () => {
    const table = '| Chunk | Outcome | Depends On |\n|---|---|---|\n| Alpha | a | — |\n| Beta | b | Alpha |';
    const beta = '- [ ] **Beta**\n  Depends On: Future thing + Gone';
    const after = items(`${table}\n\n- [ ] **Alpha**\n${beta}`, {
      type: 'chunk.add',
      phase: 1,
      title: 'Future thing',
    });
    expect(after).toContain('| Beta | b | Alpha |\n');
    expect(after).toContain(beta);
    const renamed = items(`${table}\n\n- [ ] **Alpha**\n${beta}`, {
      type: 'chunk.rename',
      chunk: 'Alpha',
      title: 'Future thing',
    });
    expect(renamed).toContain('| Beta | b | future-thing |\n');
    expect(renamed).toContain(beta);
  });

  it('because two had its name stays where one of them has it still', () => {
    const text = '- [ ] **C2 Login**\n- [ ] **C4 Login**\n- [ ] **C3 Way out**\n  Depends On: C2, Login';
    expect(items(text, { type: 'chunk.rename', chunk: 'C2', title: 'Sign-in' })).toBe(
      text.replace('**C2 Login**', '**C2 Sign-in**'),
    );
  });
});

describe('terms that would read as one name', () => {
  it('are parted by another sign', () => {
    const others = ['A', 'B', 'A + b'].map((title) => `- [ ] **${title}**\n`).join('');
    expect(
      items(`${others}- [ ] **C**\n  Depends On: a`, {
        type: 'dependency.add',
        chunk: 'C',
        on: 'B',
      }),
    ).toBe(`${others}- [ ] **C**\n  Depends On: a, b`);
  });
});

describe('a moment after a chunk', () => {
  const after = (moment: string) => `### Communication

| From | To | When | What |
|---|---|---|---|
| x | y | ${moment} | w |
`;
  it.each([
    ['After T1', 'After T1'],
    ['after `T1`', 'after `T1`'],
    ['After NS-1', 'After NS-1'],
    ['After A', 'After T1'],
  ])('%s stays while it names the chunk', (before, now) => {
    expect(
      edited(plan('- [ ] **T1 A** (NS-1)\n- [ ] **T2 B**\n', after(before)), {
        type: 'chunk.rename',
        chunk: 'T1',
        title: 'Zed',
      }),
    ).toContain(`| x | y | ${now} | w |`);
  });
});
