import { describe, expect, it } from 'vitest';
import { formattedBody as formatted } from '../testing/formatted-body';

describe('format keeps what an item says again', () => {
  it('below the fields, where the first counts', () => {
    expect(formatted('- [ ] **A**\n  Outcome: one.\n  Outcome: two.\n  Note: n1\n  Note: n2\n')).toBe(
      '- [ ] **A**\n\n  Outcome: one.\n  Note: n1\n\n  Outcome: two.\n  Note: n2\n',
    );
    expect(formatted('- [ ] **A**\n  Stream: web · Note: a\n  Note: b\n  Stream: api\n')).toBe(
      '- [ ] **A**\n\n  Stream: web\n  Note: a\n\n  Note: b\n  Stream: api\n',
    );
  });

  it('but several fields of skills, which are one list; each stays where one line would lose a word', () => {
    expect(formatted('- [ ] **A**\n  Skills: a\n  Outcome: one.\n  Skill: b\n')).toBe(
      '- [ ] **A**\n\n  Outcome: one.\n  Skills: a, b\n',
    );
    const twice = '- [ ] **A**\n\n  Skills: a\n  Skills: none (before May)\n';
    expect(formatted(twice)).toBe(twice);
  });

  it('where the first says none', () => {
    expect(
      formatted('- [ ] **A**\n  Outcome: none\n  Outcome: two,\n  and more\n  Stream: —\n  Stream: api\n'),
    ).toBe('- [ ] **A**\n\n  Outcome: —\n  Stream: —\n\n  Outcome: two, and more\n  Stream: api\n');
  });

  it('where the row takes its terms', () => {
    const table = '| Chunk | Depends On |\n|-------|------------|\n| A | — |\n| B | — |\n\n';
    expect(formatted(`${table}- [ ] **A**\n- [ ] **B**\n  Depends On: A\n  Depends On: the weather\n`)).toBe(
      '| Chunk | Depends On |\n|-------|------------|\n| A | — |\n| B | a + the weather |\n\n' +
        '- [ ] **A**\n\n- [ ] **B**\n',
    );
  });

  it('and words of any kind stay under their label, with each gloss', () => {
    const table = '| Chunk | Outcome | Blocked by |\n|-------|---------|------------|\n';
    const items = '- [ ] **A**\n\n- [ ] **B**\n\n  Dependencies: the weather (in May, June)\n';
    const text = `${table}| A | — | — |\n| B | — | a (first, mostly) |\n\n${items}`;
    expect(formatted(text)).toBe(text);
    expect(
      formatted('- [ ] **A**\n- [ ] **B**\n  Depends on: A (first, mostly)\n  Blocked by: None (yet)\n'),
    ).toBe('- [ ] **A**\n\n- [ ] **B**\n\n  Depends On: a (first, mostly)\n  Blocked by: None (yet)\n');
  });

  it('behind the title, and then in a field', () => {
    expect(formatted('- [ ] **A** — one\n  Outcome: two\n')).toBe(
      '- [ ] **A**\n\n  Outcome: one\n\n  Outcome: two\n',
    );
  });
});

describe('format keeps cells', () => {
  it('beyond the header of a chunk table', () => {
    expect(
      formatted(
        '| Chunk | Outcome | Depends On |\n|---|---|---|\n| A | type `a|b` | C |\n| C | x | — | kept? |\n',
      ),
    ).toBe(
      '| Chunk | Outcome | Depends On |\n|-------|---------|------------|\n| A | type `a | b` | C |\n| C | x | — | kept? |\n',
    );
  });

  it('beyond the header of the streams and handoffs tables', () => {
    const text = formatted(
      '### Streams\n\n| Stream | Owns |\n|---|---|\n| web | src/ | one || two |  |\n\n' +
        '### Phase 1: A\n\n- [ ] **A**\n\n' +
        '### Communication\n\n| From | To | When | What |\n|---|---|---|---|\n| web | all | After A | b|c |\n',
      '## Execution Plan\n\n',
    );
    expect(text).toContain('| web | src/ | one |  | two |\n');
    expect(text).toContain('| web | all | After A | b | c |\n');
  });

  it('of a header that stands twice', () => {
    expect(
      formatted(
        '| Chunk | Outcome | Owner | Outcome | Owner |\n|---|---|---|---|---|\n| A | b | c | d | e |\n',
      ),
    ).toBe(
      '| Chunk | Outcome | Owner | Outcome | Owner |\n|-------|---------|-------|---------|-------|\n| A | b | c | d | e |\n',
    );
  });

  it('whose words say more than the fact', () => {
    const table = (title: string) =>
      '| Chunk | Outcome | Depends On |\n|-------|---------|------------|\n' +
      `| ${title} | (none before May) | (none for now) |\n`;
    expect(formatted(table('**A (one)** (two)'))).toBe(table('A (one) (two)'));
  });
});

describe('format keeps the head of an item', () => {
  it.each([
    '**Bold2** (note one) (NS-7) (note two)',
    '**A (inside)** (behind)',
    '**EC2**',
    '**T3** (NS-9) — out',
    'a **b** c',
    '*Fifteen* (NS-5)',
    '~~**x**~~',
    '**C2** *(see notes)*',
  ])('that would read differently or lose a word: %s', (head) => {
    expect(formatted(`- [ ] ${head}\n`)).toBe(`- [ ] ${head}\n`);
    expect(formatted(`* [X] ${head}\n  Stream: web\n  * one\n`)).toBe(
      `- [x] ${head}\n\n  Stream: web\n\n  - one\n`,
    );
  });

  it('and an outcome behind it that goes on, on one line', () => {
    expect(formatted('*   [ ] **T3** (NS-9) — out\n    of here\n\n    Skills: a\n')).toBe(
      '- [ ] **T3** (NS-9) — out of here\n\n  Skills: a\n',
    );
  });
});

describe('format keeps words of the tables', () => {
  it('that name a stream where no column is called so', () => {
    expect(
      formatted('### Streams\n\n| Lane | Owns |\n|---|---|\n| web | src/ |\n', '## Execution Plan\n\n'),
    ).toContain('| Lane | Owns |\n|------|------|\n| web |');
  });

  it('that say why a chunk has no stream', () => {
    const table =
      '| Chunk | Stream | Outcome | Depends On |\n|-------|--------|---------|------------|\n' +
      '| A | (none before May) | — | — |\n';
    expect(formatted(table)).toBe(table);
  });
});
