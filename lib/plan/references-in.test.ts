import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { referencesIn, withReferences } from './references-in';
import type { Named } from './naming';
import type { Place } from './references-in';

const { plan } = parse(`## Execution Plan

### Work Streams

| Stream | Responsibility | Owns |
|---|---|---|
| data | a | \`a/\` |
| api | b | \`b/\` |

### Phase 1: Models (data alone)

| Chunk | Stream | Outcome |
|---|---|---|
| Model | data | x |

- [ ] **Model**
  Stream: data
  Depends On: —

### Phase 2: Endpoints (blocked by Phase 1)

| Chunk | Stream | Outcome |
|---|---|---|
| Login | api | x |
| Logout | web | x |

- [ ] **Login**
  Stream: api
  Depends On: Phase 1, Model
- [ ] **Logout**
  Stream: web
  Depends On: Login, Nowhere

### Phase 3: Polish (after Phase 1 and Phase 2)

- [ ] **Shine**
  Depends On: Phase 1

### Communication

| From | To | When | What |
|---|---|---|---|
| data | api, web | After Phase 1 | schema |
| api | all | During Login | tokens |
| api | data | When done | thanks |
`);
const [models, endpoints, polish] = plan.phases as [Phase, Phase, Phase];
type Phase = (typeof plan.phases)[number];
const [data, api] = plan.streams.map(({ id }) => id) as [Named, Named];
const [model, login, logout, shine] = plan.phases.flatMap(({ chunks }) => chunks.map(({ id }) => id));
const web = { unknown: 'web' };

/** What is named where, without the entity itself. */
const told = (places: readonly Place[]) => places.map(({ as, of, names }) => [of.id, as, names]);

/** The plan with one name for another, wherever it stands; nothing in its stead takes it away. */
const instead = (from: Named, ...to: readonly Named[]) =>
  withReferences(plan, ({ names }) => names.flatMap((name) => (name === from ? to : [name])));

/** The places that differ from the plan's. */
const changes = (next: typeof plan) => {
  const before = told(referencesIn(plan)).map((place) => JSON.stringify(place));
  return told(referencesIn(next)).filter((place) => !before.includes(JSON.stringify(place)));
};

it('finds every place where the plan names another of its entities, in plan order', () => {
  expect(told(referencesIn(plan))).toEqual([
    [models.id, 'annotation', [data, { text: ' alone' }]],
    [model, 'stream', [data]],
    [model, 'row', [data]],
    [endpoints.id, 'annotation', [{ text: 'blocked by ' }, { phaseBefore: true }]],
    [login, 'stream', [api]],
    [login, 'dependsOn', [model]],
    [login, 'row', [api]],
    [logout, 'stream', [web]],
    [logout, 'dependsOn', [login, { on: 'unresolved', text: 'Nowhere' }]],
    [logout, 'row', [web]],
    [polish.id, 'annotation', [{ text: 'after ' }, models.id, { text: ' and ' }, { phaseBefore: true }]],
    [shine, 'dependsOn', [models.id]],
    [plan.handoffs[0]?.id, 'from', [data]],
    [plan.handoffs[0]?.id, 'to', [api, web]],
    [plan.handoffs[0]?.id, 'when', [models.id]],
    [plan.handoffs[1]?.id, 'from', [api]],
    [plan.handoffs[1]?.id, 'when', [login]],
    [plan.handoffs[2]?.id, 'from', [api]],
    [plan.handoffs[2]?.id, 'to', [data]],
    [plan.handoffs[2]?.id, 'when', [{ text: 'When done' }]],
  ]);
});

describe('a name is replaced wherever it stands', () => {
  it('a stream’s', () => {
    expect(changes(instead(data, 's9'))).toEqual([
      [models.id, 'annotation', ['s9', { text: ' alone' }]],
      [model, 'stream', ['s9']],
      [model, 'row', ['s9']],
      [plan.handoffs[0]?.id, 'from', ['s9']],
      [plan.handoffs[2]?.id, 'to', ['s9']],
    ]);
  });

  it('a phase’s', () => {
    const next = instead(models.id, 'p9');
    expect(changes(next)).toEqual([
      [polish.id, 'annotation', [{ text: 'after ' }, 'p9', { text: ' and ' }, { phaseBefore: true }]],
      [shine, 'dependsOn', ['p9']],
      [plan.handoffs[0]?.id, 'when', ['p9']],
    ]);
    expect(next.phases[2]?.chunks[0]?.dependsOn).toEqual([{ on: 'phase', phase: 'p9' }]);
  });

  it('a chunk’s, and a moment keeps its verb', () => {
    const next = instead(login as Named, 'c9');
    expect(changes(next)).toEqual([
      [logout, 'dependsOn', ['c9', { on: 'unresolved', text: 'Nowhere' }]],
      [plan.handoffs[1]?.id, 'when', ['c9']],
    ]);
    expect(next.handoffs[1]?.when).toEqual({ verb: 'during', of: 'c9' });
  });
});

it('puts words in the stead of a name', () => {
  const words = (place: Place): readonly Named[] =>
    place.names.map((name) =>
      typeof name !== 'string' ? name : name.startsWith('s') ? { unknown: 'x' } : { text: 'x' },
    );
  const next = withReferences(plan, (place) => (place.as === 'annotation' ? place.names : words(place)));
  expect(next.phases[0]?.chunks[0]).toMatchObject({
    stream: { unknown: 'x' },
    row: { stream: { unknown: 'x' } },
  });
  expect(next.phases[1]?.chunks[0]?.dependsOn).toEqual([{ on: 'unresolved', text: 'x' }]);
  expect(next.handoffs[0]).toMatchObject({
    from: [{ unknown: 'x' }],
    to: [{ unknown: 'x' }, web],
    when: { text: 'x' },
  });
  const said = withReferences(plan, ({ as, names }) => (as === 'annotation' ? [{ text: 'x' }] : names));
  expect(said.phases.map(({ annotation }) => annotation)).toEqual([['x'], ['x'], ['x']]);
});

it('takes names away', () => {
  const none = withReferences(plan, ({ as, names }) => (as === 'when' ? names : []));
  expect(referencesIn(none).map(({ as }) => as)).toEqual(['when', 'when', 'when']);
  expect(none.phases[0]).not.toHaveProperty('annotation');
  expect(none.phases[0]?.chunks[0]).not.toHaveProperty('stream');
  expect(none.phases[0]?.chunks[0]?.row).not.toHaveProperty('stream');
  expect(none.phases[1]?.chunks[1]?.dependsOn).toEqual([]);
  expect(none.handoffs[0]).toMatchObject({ from: [], to: [] });
  expect(none.handoffs[1]?.to).toBe('all');
});

it('puts a name where none stood, but makes no row', () => {
  const next = withReferences(plan, ({ as, names }) =>
    (as === 'stream' || as === 'row') && names.length === 0 ? ['s9'] : names,
  );
  expect(next.phases[2]?.chunks[0]).toEqual({ ...polish.chunks[0], stream: 's9' });
});

it('says once what a chunk waits for', () => {
  const next = withReferences(plan, ({ as, names }) => (as === 'dependsOn' ? ['c9', ...names, 'c9'] : names));
  expect(next.phases[1]?.chunks[0]?.dependsOn).toEqual([
    { on: 'chunk', chunk: 'c9' },
    { on: 'chunk', chunk: model },
  ]);
});

it('keeps what does not change as the very same object', () => {
  expect(withReferences(plan, ({ names }) => [...names])).toBe(plan);
  const next = instead(login as Named, 'c9');
  expect(next.streams).toBe(plan.streams);
  expect(next.phases[0]).toBe(models);
  expect(next.phases[1]).not.toBe(endpoints);
  expect(next.phases[1]?.chunks[0]).toBe(endpoints.chunks[0]);
  expect(next.phases[2]).toBe(polish);
  expect(next.handoffs.map((handoff, at) => handoff === plan.handoffs[at])).toEqual([true, false, true]);
  expect(instead(shine as Named, 'c9')).toBe(plan);
  expect(instead(polish.id, 'p9').handoffs).toBe(plan.handoffs);
});

it.each([
  ['stream', 'c1', '"c1" cannot be a stream.'],
  ['from', { text: 'x' }, '{"text":"x"} cannot be a stream.'],
  ['dependsOn', 's1', '"s1" cannot be what a chunk waits for.'],
  ['annotation', 'c1', '"c1" cannot be part of an annotation.'],
  ['when', 's1', '"s1" cannot be a moment.'],
  ['when', undefined, 'undefined cannot be a moment.'],
] as const)('refuses in the place of %s what cannot stand there: %j', (as, name, message) => {
  const change = (place: Place) => (place.as === as ? [name].filter((of) => of !== undefined) : place.names);
  expect(() => withReferences(plan, change)).toThrow(new RangeError(message));
});
