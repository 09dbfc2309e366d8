import { expect, it } from 'vitest';
import { parse } from '@/lib/markdown/parse';
import { freePhaseName, freeStreamName, freeTitle } from './free-names';

const { plan } = parse(
  [
    '## Execution Plan',
    '### Work Streams',
    '| Stream | Responsibility | Owns | Skills |\n|---|---|---|---|\n| New-Stream | a | b | — |',
    '### Phase 1: New phase',
    '- [ ] **New chunk**\n\n  Outcome: It works.',
    '### Phase 2: new phase 2',
    '- [ ] **new  chunk 2**\n\n  Outcome: It works.',
  ].join('\n\n'),
);

it('names what is new so that nothing else has the name, whatever its capitals', () => {
  expect([freeTitle(plan), freePhaseName(plan), freeStreamName(plan)]).toEqual([
    'New chunk 3',
    'New phase 3',
    'new-stream 2',
  ]);
});
