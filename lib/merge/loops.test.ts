import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { chunkName } from '../notation/names';
import { loops } from '../plan/loops';
import { mergeTexts } from './merge';
import type { Prefer } from './referee';

/** Chunks A to E of one phase, by what each waits for. */
const spec = (waits: Readonly<Record<string, string>>) =>
  `## Execution Plan\n\n### Phase 1: One\n\n${['A', 'B', 'C', 'D', 'E']
    .map((name) => `- [ ] **${name}**\n  Depends On: ${waits[name] ?? '—'}\n`)
    .join('\n')}`;

/** What each chunk of the merged plan waits for, and what was told. */
function merged(
  [base, mine, theirs]: readonly Readonly<Record<string, string>>[],
  prefer?: Prefer,
): { readonly waits: Readonly<Record<string, string>>; readonly told: readonly string[] } {
  const { text, conflicts } = mergeTexts([spec(base ?? {}), spec(mine ?? {}), spec(theirs ?? {})], prefer);
  const { plan } = parse(text);
  const waits = plan.phases.flatMap(({ chunks }) =>
    chunks.flatMap(({ title, dependsOn }) => {
      const on = dependsOn.map((of) => (of.on === 'chunk' ? chunkName(plan, of.chunk) : 'something else'));
      return on.length > 0 ? [[title, on.join(' + ')] as const] : [];
    }),
  );
  return { waits: Object.fromEntries(waits), told: conflicts.map(({ message }) => message) };
}

describe('a loop that both sides close together', () => {
  const both = [{}, { A: 'B' }, { B: 'A' }];

  it('is told, and mine is kept', () => {
    expect(merged(both)).toEqual({
      waits: { A: 'B' },
      told: [
        'Together, both close a loop: “B” waits for “A”, which waits for “B”. In mine “A” waits for “B”, in theirs “B” waits for “A”; only one of the two can stay. Mine is kept.',
      ],
    });
  });

  it('is asked for, and theirs is taken where that is chosen', () => {
    const asked: unknown[] = [];
    const { waits, told } = merged(both, (disagreement) => {
      asked.push(disagreement);
      return 'theirs';
    });
    expect(waits).toEqual({ B: 'A' });
    expect(told[0]).toMatch(/Theirs is taken\.$/);
    expect(asked).toEqual([
      { entity: 'c2', field: 'waits for', mine: '“A” waits for “B”', theirs: '“B” waits for “A”' },
    ]);
  });

  it('through what both know, and beside all else that theirs added', () => {
    const { waits, told } = merged([{ B: 'C' }, { A: 'B', B: 'C' }, { B: 'C', C: 'A + D', D: 'E' }]);
    expect(waits).toEqual({ A: 'B', B: 'C', C: 'D', D: 'E' });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(
      '“C” waits for “A”, which waits for “B”, which waits for “C”. In mine “A” waits',
    );
  });

  it('once for each dependency of theirs, and for each of mine where theirs are taken', () => {
    const two = [{}, { A: 'B + C' }, { B: 'A', C: 'A' }];
    expect(merged(two)).toMatchObject({ waits: { A: 'B + C' }, told: { length: 2 } });
    expect(merged(two, () => 'theirs')).toMatchObject({ waits: { B: 'A', C: 'A' }, told: { length: 2 } });
  });

  it('is none where one side took a part of it away', () => {
    expect(merged([{ B: 'C' }, { A: 'B' }, { C: 'A' }])).toEqual({ waits: { A: 'B', C: 'A' }, told: [] });
  });

  it('is none of theirs alone: that one stays as it is there', () => {
    const theirs = { A: 'B', B: 'A' };
    expect(merged([{}, { C: 'D' }, theirs])).toEqual({ waits: { ...theirs, C: 'D' }, told: [] });
    expect(loops(parse(spec(theirs)).plan)).toHaveLength(1);
  });
});
