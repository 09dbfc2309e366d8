import { describe, expect, it } from 'vitest';
import { applyAll } from '../../commands/apply';
import { parse } from '../../markdown/parse';
import { chunksOf } from '../../plan/lookup';
import { canonicalWith, told } from '../../testing/canonical-with';
import { dependencyInTitle } from './dependency-in-title';

const kit = (...lines: readonly string[]) =>
  parse(
    `# Tasks\n\n## Execution Plan\n\n### Phase 1: Base\n\n- [ ] T001 Make the list\n${lines.join('\n')}\n`,
  );

describe('dependency-in-title', () => {
  it('finds what stands behind a title and resolves, and writes it as Depends On', () => {
    const { plan, context } = kit(
      '- [ ] T002 Show it (depends on T001)',
      '- [ ] T003 Sort it (depends on T001, T002)',
    );
    const found = dependencyInTitle.find(plan, context);
    expect(found.map(({ message }) => message)).toEqual([
      '“T002 Show it” says behind its title that it depends on “T001 Make the list”, where nothing reads it; write it as Depends On.',
      '“T003 Sort it” says behind its title that it depends on “T001 Make the list” and “T002 Show it”, where nothing reads it; write it as Depends On.',
    ]);
    const after = applyAll(
      plan,
      found.flatMap(({ fixes = [] }) => fixes.flatMap(({ commands }) => commands)),
    );
    expect(
      after.ok &&
        chunksOf(after.value.plan).map(({ note, dependsOn }) => [
          note,
          dependsOn.map((on) => on.on === 'chunk' && on.chunk),
        ]),
    ).toEqual([
      [undefined, []],
      [undefined, ['c1']],
      [undefined, ['c1', 'c2']],
    ]);
  });

  it.each([
    '- [ ] T002 Show it (depends on T009)',
    '- [ ] T002 Show it (depends on T001, T009)',
    '- [ ] T002 Show it (depends on T002)',
    '- [ ] T002 Show it (depends on the weather)',
    '- [ ] T002 Show it (see T001)',
    '- [ ] **T002 Show it** (depends on T001)\n\n  Depends On: T001\n',
    '- [ ] T002 Show it (depends on T003)\n- [ ] **T003 Sort it**\n\n  Depends On: T002\n',
    '- [ ] T002 Show it (depends on T003)\n\n### Phase 2: Rest\n\n- [ ] T003 Sort it',
  ])('lets “%s” be', (lines) => {
    expect(told(dependencyInTitle, kit(lines))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(dependencyInTitle, canonicalWith())).toEqual([]);
  });
});
