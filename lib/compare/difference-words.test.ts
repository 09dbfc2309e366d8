import { expect, it } from 'vitest';
import { told } from './difference-words';

type Telling = Parameters<typeof told>[0];
const chunk = { kind: 'chunk', name: 'C1 Log' } as const;

it.each<[Telling, string]>([
  [{ ...chunk, change: 'added' }, 'C1 Log: added'],
  [{ ...chunk, change: 'added', after: 'Phase 2' }, 'C1 Log: added to Phase 2'],
  [{ ...chunk, change: 'removed' }, 'C1 Log: removed'],
  [{ ...chunk, change: 'removed', before: 'Phase 1' }, 'C1 Log: removed from Phase 1'],
  [
    { ...chunk, change: 'moved', field: 'place', before: 'Phase 1', after: 'Phase 1' },
    'C1 Log: moved within Phase 1',
  ],
  [{ kind: 'phase', name: 'Phase 1: Base', change: 'moved', field: 'place' }, 'Phase 1: Base: moved'],
  [
    { ...chunk, change: 'moved', field: 'phase', before: 'Phase 1', after: 'Phase 2' },
    'C1 Log: moved from Phase 1 to Phase 2',
  ],
  [{ ...chunk, change: 'moved', field: 'stream', before: 'api' }, 'C1 Log: moved from api to no stream'],
  [{ ...chunk, change: 'moved', field: 'stream', after: 'api' }, 'C1 Log: moved from no stream to api'],
  [
    { ...chunk, change: 'renamed', field: 'title', before: 'Log', after: 'Mail' },
    'C1 Log: renamed to “Mail”',
  ],
  [{ ...chunk, change: 'renamed', field: 'title', before: 'Log' }, 'C1 Log: renamed to “”'],
  [{ ...chunk, change: 'ticked' }, 'C1 Log: ticked'],
  [{ ...chunk, change: 'unticked' }, 'C1 Log: unticked'],
  [{ ...chunk, change: 'rerouted', gained: ['A', 'B'] }, 'C1 Log: now waits for A, B'],
  [{ ...chunk, change: 'rerouted', lost: ['A', 'B'] }, 'C1 Log: no longer waits for A, B'],
  [
    { ...chunk, change: 'rerouted', gained: ['A'], lost: ['B'] },
    'C1 Log: now waits for A; no longer waits for B',
  ],
  [{ ...chunk, change: 'changed', field: 'note', after: '(a)' }, 'C1 Log: note set to “(a)”'],
  [{ ...chunk, change: 'changed', field: 'note', before: '(a)' }, 'C1 Log: note “(a)” removed'],
  [
    { ...chunk, change: 'changed', field: 'note', before: '(a)', after: '(b)' },
    'C1 Log: note changed from “(a)” to “(b)”',
  ],
  [{ kind: 'stream', name: 'api', change: 'added' }, 'Stream api: added'],
  [
    { kind: 'handoff', name: 'the handoff from api to all', change: 'removed' },
    'The handoff from api to all: removed',
  ],
  [
    { kind: 'plan', name: 'Plan', change: 'changed', field: 'status', after: 'done' },
    'Plan: status set to “done”',
  ],
])('%j', (telling, sentence) => expect(told(telling).sentence).toBe(sentence));

it('as data it holds what is said, and no members', () => {
  expect(told({ ...chunk, change: 'added' })).toEqual({
    ...chunk,
    change: 'added',
    sentence: 'C1 Log: added',
  });
  const said = { ...chunk, change: 'rerouted', field: 'waits for', before: 'A', after: 'B' } as const;
  const sentence = 'C1 Log: now waits for B; no longer waits for A';
  expect(told({ ...said, gained: ['B'], lost: ['A'] })).toEqual({ ...said, sentence });
  expect(Object.keys(told({ ...chunk, change: 'added', before: undefined }))).toEqual([
    'change',
    'kind',
    'name',
    'sentence',
  ]);
});
