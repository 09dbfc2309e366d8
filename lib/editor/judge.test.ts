import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { problems } from '../problems/problems';
import { canonicalWith } from '../testing/canonical-with';
import { fixture } from '../testing/fixtures';
import { judge } from './judge';

describe('judge', () => {
  it('says what a move would break', () => {
    const { plan, context } = canonicalWith();
    const before = structuredClone(plan);
    const verdict = judge(plan, context, [{ type: 'chunk.move', chunks: ['c1'], phase: 'p3' }]);
    expect(verdict.introduced.map(({ code, at }) => [code, at])).toContainEqual([
      'later-phase',
      ['c4', 'c1'],
    ]);
    expect(verdict.healed).toEqual([]);
    expect(plan).toEqual(before);
  });

  it('says what a move would heal', () => {
    const { plan, context } = canonicalWith(
      ['| Photos arrive and are kept | —', '| Photos arrive and are kept | pilot-switch'],
      ['Phase 1 + upload-and-storage', 'Phase 1'],
    );
    const verdict = judge(plan, context, [
      { type: 'chunk.move', chunks: ['c1'], phase: 'p3', place: { after: 'c6' } },
    ]);
    expect(verdict.healed.map(({ code }) => code)).toContain('later-phase');
  });

  it('names the ring that a dependency would close', () => {
    const { plan, context } = parse(fixture('thirteen'));
    const verdict = judge(plan, context, [
      { type: 'dependency.add', chunk: 'c5', on: { on: 'chunk', chunk: 'c8' } },
    ]);
    expect(verdict.introduced[0]).toMatchObject({
      code: 'cycle',
      message:
        '“C5 Ingest service” waits for “C8 Alarm engine”, which waits for “C5 Ingest service”: none of them can start until one stops waiting.',
    });
  });

  it('passes a refusal on', () => {
    const { plan, context } = canonicalWith(['- [ ] **Camera page**', '- **Camera page**']);
    const command = { type: 'chunk.move', chunks: ['c99'], phase: 'p1' } as const;
    const refused = apply(plan, command);
    expect(judge(plan, context, [command])).toEqual({
      introduced: [],
      healed: [],
      ...(!refused.ok && { refused: refused.error }),
    });
    expect(refused.ok).toBe(false);
  });

  it('counts one more of what is said once as one more', () => {
    const text = fixture('canonical')
      .replaceAll('  Skills: ', '  Loads: ')
      .replace('  Loads: ', '  Skills: ');
    const { plan, context } = parse(text);
    expect(problems(plan, context).filter(({ code }) => code === 'no-skills-field')).toHaveLength(1);
    const verdict = judge(plan, context, [{ type: 'chunk.tick', chunk: 'c1', done: true }]);
    expect(verdict).toEqual({ introduced: [], healed: [] });
  });

  it('finds nothing where nothing changes', () => {
    const { plan, context } = canonicalWith();
    expect(judge(plan, context, [])).toEqual({ introduced: [], healed: [] });
  });
});
