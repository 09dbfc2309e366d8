import { describe, expect, it } from 'vitest';
import { edited } from '../../testing/edited';

const plan = (last: string) =>
  `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n\n### Phase 2: B\n\n- [ ] **Two**\n\n### Phase 3: C (${last})\n\n- [ ] **Three**\n`;
const first = (last: string, ...back: readonly unknown[]) =>
  edited(plan(last), { type: 'phase.move', phase: 3, index: 0 }, ...back)
    .split('\n')
    .find((line) => / C(?: \(|$)/.test(line));

describe('the clause of a phase that comes first', () => {
  it.each([
    ['blocked by Phase 2', '### Phase 1: C'],
    ['parallel, blocked by Phase 2', '### Phase 1: C (parallel)'],
    ['blocked by Phase 2, parallel', '### Phase 1: C (parallel)'],
    ['blocked by Phase 1, Phase 2', '### Phase 1: C'],
    ['blocked by Phase 1, and Phase 2; parallel', '### Phase 1: C (parallel)'],
    ['blocked by Phase 2, Phase 1, parallel', '### Phase 1: C (parallel)'],
  ])('(%s) goes as a whole', (words, heading) => {
    expect(first(words)).toBe(heading);
  });

  it.each(['blocked by Phase 2', 'blocked by Phase 1, Phase 2'])('(%s) comes back with it', (words) => {
    expect(first(words, { type: 'phase.move', phase: 'C', index: 2 })).toBe(`### Phase 3: C (${words})`);
  });
});
