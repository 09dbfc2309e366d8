import { describe, expect, it } from 'vitest';
import { edited } from '../testing/edited';

const PLAN = `## Execution Plan

### Phase 1: A

- [ ] **Alpha** (NS-1)
  Outcome: A.
  Note: note of alpha
- [x] **Beta** (NS-2) (beta remark)
  Outcome: B.
  Note: note of beta
- [ ] **Gamma** *(g)*

### Phase 2: B

| Chunk | Outcome | Est. | Depends On |
|---|---|---|---|
| Ack (r1) | a | 1h | — |
| Bee (r2) | b | 2h | — |

- [ ] **Ack**
- [ ] **Bee**
`;
const merged = (chunk: string, other: string) =>
  edited(PLAN, { type: 'chunk.merge', chunk, other })
    .split('\n')
    .filter((line) => !PLAN.split('\n').includes(line));

describe('two chunks made one keep what both said', () => {
  it('the notes behind their titles, and the issue id of the other as one', () => {
    expect(merged('Alpha', 'Beta')).toEqual([
      '- [ ] **Alpha** (NS-1) (beta remark; with NS-2)',
      '  Outcome: A. B.',
      '  Note: note of alpha. note of beta',
    ]);
    expect(merged('Gamma', 'Beta')).toContain('- [ ] **Gamma** (NS-2) (g; beta remark)');
  });

  it('the cells of both rows', () => {
    expect(merged('Ack', 'Bee')).toEqual(['| Ack (r1; r2) | a; b | 1h; 2h | — |']);
  });

  it('in the item, where the row has no table to stand in', () => {
    expect(merged('Alpha', 'Bee')).toEqual(['- [ ] **Alpha** (NS-1) (r2)', '  Outcome: A. b', '  Est.: 2h']);
  });
});
