import { expect, test } from 'vitest';
import { fixtures } from '../../testing/fixtures';
import { parse } from '../parse';
import { print } from '../print';
import { entityLines } from './entity-lines';

test.each(fixtures)('$name: the lines are those that printing the opened plan gives', ({ text }) => {
  const document = parse(text);
  const sorted = (lines: ReturnType<typeof entityLines>) => [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(sorted(entityLines(document))).toEqual(sorted(print(document, document.plan).lines));
});

test('a chunk is where its item stands, a phase where its heading does', () => {
  const lines = entityLines(parse('## Execution Plan\n\n### Phase 1: Start\n\n- [ ] **One**\n\n  - step\n'));
  expect(lines.get('p1')?.first).toBe(3);
  expect(lines.get('c1')).toEqual({ first: 5, last: 7 });
});
