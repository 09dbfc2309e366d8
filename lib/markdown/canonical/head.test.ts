import { expect, it } from 'vitest';
import { parse } from '../parse';
import { canonicalHead } from './head';

/** The head of the one item of a phase. */
function head(item: string) {
  const { plan, source } = parse(`## Execution Plan\n\n### Phase 1: A\n\n${item}\n`);
  const [chunk] = plan.phases[0]?.chunks ?? [];
  const own = chunk && source.items.get(chunk.id);
  if (!chunk || !own) throw new RangeError('No item');
  return canonicalHead(source, own, chunk);
}

it.each([
  ['- [X] Log in', '- [x] **Log in**'],
  ['* [-] C1: Log in (NS-1)', '- [-] **C1 Log in** (NS-1)'],
  ['- **C1 Log in** *(see there)*', '- **C1 Log in** *(see there)*'],
])('%j becomes %j', (item, line) => {
  expect(head(item)).toEqual({ line, saysOutcome: false });
});

it.each([
  ['a title that holds bold', '- [ ] Log **in** now', '- [ ] Log **in** now'],
  ['an id token alone', '- [ ] C1', '- [ ] C1'],
])('%s keeps its own words', (_, item, line) => {
  expect(head(item).line).toBe(line);
});

it('says the outcome where its words stay and hold it', () => {
  expect(head('- [ ] **C1** Log in — one can')).toEqual({ line: '- [ ] **C1 Log in**', saysOutcome: false });
  expect(head('- [ ] **C1** — one can').line).toContain('C1');
});
