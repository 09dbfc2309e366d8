import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { parallelWithOneStream } from './parallel-with-one-stream';

describe('parallel-with-one-stream', () => {
  it('finds the word on a phase of one stream', () => {
    const { plan, context } = canonicalWith(['(blocked by Phase 2)', '(parallel, blocked by Phase 2)']);
    expect(parallelWithOneStream.find(plan, context)).toEqual([
      {
        message:
          'Phase 3 says “parallel”, but all its chunks are on “web”; spread them over streams or drop the word.',
        at: ['p3'],
        fixes: [
          {
            title: 'Drop “parallel”',
            commands: [{ type: 'phase.edit', phase: 'p3', annotation: 'blocked by Phase 2' }],
          },
        ],
      },
    ]);
  });

  it('drops the parenthesis where nothing else is in it', () => {
    const { plan, context } = canonicalWith(['(blocked by Phase 2)', '(parallel)']);
    expect(parallelWithOneStream.find(plan, context)[0]?.fixes?.[0]?.commands).toEqual([
      { type: 'phase.edit', phase: 'p3', annotation: null },
    ]);
  });

  it('is silent where there are no streams', () => {
    expect(
      told(
        parallelWithOneStream,
        parse('## Execution Plan\n\n### Phase 1: All (parallel)\n\n- [ ] **One**\n- [ ] **Two**\n'),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(parallelWithOneStream, canonicalWith())).toEqual([]);
  });
});
