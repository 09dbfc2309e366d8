import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { applied } from '../../testing/applied';
import { canonicalWith, told } from '../../testing/canonical-with';
import { impliedDependency } from './implied-dependency';
import type { Chunk, Plan } from '../../plan/types';

describe('implied-dependency', () => {
  const lists = (...waits: readonly string[]) =>
    parse(
      `## Execution Plan\n\n### Phase 1: All\n\n${waits.map((on, index) => `- [ ] **Step ${index}**\n  Depends On: ${on}\n`).join('')}`,
    );

  it('finds a wait that another of the same phase implies, however far', () => {
    const { plan, context } = lists('—', 'step-0', 'step-1', 'step-2 + step-0');
    expect(impliedDependency.find(plan, context)).toEqual([
      {
        message: '“Step 3” waits for “Step 0” anyway, through “Step 2”; naming “Step 2” is enough.',
        at: ['c4', 'c1', 'c3'],
        fixes: [
          {
            title: 'Leave out “Step 0”',
            commands: [{ type: 'dependency.remove', chunk: 'c4', on: { on: 'chunk', chunk: 'c1' } }],
          },
        ],
      },
    ]);
  });

  it('says once of a chunk how many it names too much, and leaves them out in steps', () => {
    const dense = Array.from({ length: 120 }, (_, index) =>
      index === 0 ? '—' : Array.from({ length: index }, (__, on) => `step-${on}`).join(' + '),
    );
    const { plan, context } = lists(...dense);
    const found = impliedDependency.find(plan, context);
    // 1, 2 and 3 of the first, and one each of the other 115: not all 7,021.
    expect(found).toHaveLength(6 + 115);
    expect(found.at(-1)?.message).toBe(
      '“Step 119” waits for “Step 0”, “Step 1”, “Step 2” and 115 more anyway, through others that it names; naming those others is enough.',
    );
    expect(found.at(-1)?.at).toEqual(['c120']);
    expect(found.at(-1)?.fixes?.map(({ title }) => title)).toEqual(['Leave out 50 of them']);
    const fourth = found.find(({ at }) => at[0] === 'c6');
    expect(applied(plan, ...(fourth?.fixes?.[0]?.commands ?? [])).phases[0]?.chunks[5]?.dependsOn).toEqual([
      { on: 'chunk', chunk: 'c5' },
    ]);
  });

  it('lets two ways that do not meet be, and rings', () => {
    expect(told(impliedDependency, lists('—', '—', 'step-0 + step-1'))).toEqual([]);
    expect(told(impliedDependency, lists('step-1', 'step-0', 'step-0 + step-1'))).toEqual([]);
  });

  it('never calls a chunk of an earlier phase too much', () => {
    expect(
      told(
        impliedDependency,
        canonicalWith(['Phase 1 + suggestion-shape', 'Phase 1 + receipt-reader + upload-and-storage']),
      ),
    ).toEqual([]);
  });

  it('stays quick in a phase of thousands', () => {
    const chain = Array.from({ length: 3000 }, (_, index): Chunk => ({
      id: `c${index}`,
      title: `Step ${index}`,
      stream: 's1',
      subtasks: [],
      extra: [],
      waitsForBarrier: false,
      dependsOn: [index - 1, index - 2].flatMap((at) =>
        at >= 0 ? [{ on: 'chunk', chunk: `c${at}` } as const] : [],
      ),
      item: true,
    }));
    const plan: Plan = {
      streams: [],
      phases: [{ id: 'p1', number: 1, name: '', chunks: chain }],
      handoffs: [],
    };
    const before = process.cpuUsage();
    expect(impliedDependency.find(plan, { sections: [] })).toHaveLength(2998);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(impliedDependency, canonicalWith())).toEqual([]);
  });
});
