import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/markdown/parse';
import { chunksOf } from '@/lib/plan/lookup';
import { mixed, sharedBy, streamOptions, streamValue, toStream } from './place';

const { plan } = parse(
  [
    '## Execution Plan',
    '### Work Streams',
    '| Stream | Responsibility | Owns | Skills |\n|---|---|---|---|\n| data | Tables | src/db/ | — |\n| api | Routes | src/api/ | — |',
    '### Phase 1: Ground',
    '- [ ] **Alpha**\n  Stream: data',
    '- [ ] **Bravo**\n  Stream: ghost',
    '### Phase 2: Walls',
    '- [ ] **Charlie**\n  Stream: data',
  ].join('\n\n'),
);
const [alpha, bravo, charlie] = chunksOf(plan);
if (!alpha || !bravo || !charlie) throw new RangeError('three chunks were written');
const [data, api] = plan.streams;

describe('streams of a select', () => {
  it('offers the streams of the table, those that only chunks name, and none', () => {
    expect(streamOptions(plan, [alpha, bravo]).map(({ words }) => words)).toEqual([
      'data',
      'api',
      'ghost (unknown)',
      'No stream',
    ]);
  });

  it('moves chunks of several phases, each inside its own', () => {
    expect(toStream(plan, [alpha, bravo, charlie], api?.id ?? '')).toEqual([
      { type: 'chunk.move', chunks: [alpha.id, bravo.id], phase: plan.phases[0]?.id, stream: api?.id },
      { type: 'chunk.move', chunks: [charlie.id], phase: plan.phases[1]?.id, stream: api?.id },
    ]);
  });

  it('can take the stream away, and set one that only chunks name', () => {
    expect(toStream(plan, [alpha], '')[0]).toMatchObject({ stream: null });
    expect(toStream(plan, [alpha], streamValue(bravo.stream))[0]).toMatchObject({
      stream: { unknown: 'ghost' },
    });
  });

  it('tells what several have in common', () => {
    const value = (chunk: typeof alpha) => streamValue(chunk.stream);
    expect(sharedBy([alpha, charlie], value)).toBe(data?.id);
    expect(sharedBy([alpha, bravo], value)).toBe(mixed);
  });
});
