import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { match } from './match';
import type { EntityId, Handoff, Phase, Plan, Stream } from '../plan/types';

/** What is found again of one kind, as “the id in the first plan → the id in the second”. */
const found = (kind: string, ids: ReadonlyMap<EntityId, EntityId>) =>
  [...ids].flatMap(([from, to]) => (from.startsWith(kind) ? [`${from} → ${to}`] : [])).sort();

describe('a stream is found again', () => {
  const streams = (...own: readonly (string | Partial<Stream>)[]) => countedPlan({ streams: own });
  it.each<[string, Plan, Plan, readonly string[]]>([
    ['by its name', streams('api', 'web'), streams('web', 'api'), ['s1 → s2', 's2 → s1']],
    ['by its name in plain words', streams('**api**'), streams('web', 'api'), ['s1 → s2']],
    [
      'by its name as written before other capitals',
      streams('api', 'API'),
      streams('API', 'api'),
      ['s1 → s2', 's2 → s1'],
    ],
    ['by its name in other capitals', streams('api'), streams('web', 'Api'), ['s1 → s2']],
    [
      'by what it owns',
      streams({ name: 'a', owns: 'src/' }),
      streams('b', { name: 'c', owns: 'src/' }),
      ['s1 → s2'],
    ],
    [
      'by what it answers for',
      streams({ name: 'a', responsibility: 'All' }),
      streams({ name: 'c', responsibility: 'All' }),
      ['s1 → s1'],
    ],
    [
      'not by what two own',
      streams({ name: 'a', owns: 'src/' }),
      streams({ name: 'b', owns: 'src/' }, { name: 'c', owns: 'src/' }),
      [],
    ],
    ['not by owning nothing', streams({ name: 'a', owns: '—' }), streams({ name: 'c', owns: '—' }), []],
    [
      'not by answering for nothing',
      streams({ name: 'a', responsibility: '-' }),
      streams({ name: 'c', responsibility: '-' }),
      [],
    ],
    ['not by its place', streams('a'), streams('b'), []],
  ])('%s', (_, before, after, ids) => expect(found('s', match(before, after))).toEqual(ids));
});

describe('a phase is found again', () => {
  /** `2 Core: a b` is a phase with that number, name, and chunks of these titles. */
  const phases = (...own: readonly string[]) =>
    countedPlan({
      phases: own.map((words) => {
        const [head = '', chunks = ''] = words.split(':');
        const [number, name = ''] = head.split(' ');
        return { number: Number(number), name, chunks: chunks.split(' ').filter(Boolean) };
      }),
    });
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['by its number and name', ['1 Core', '2 Core'], ['2 core', '1 *Core*'], ['p1 → p2', 'p2 → p1']],
    ['by its name', ['1 Base', '2 Core'], ['1 Base', '2 Pause', '3 Core'], ['p1 → p1', 'p2 → p3']],
    ['by its chunks', ['1 Base:a b c'], ['1 Pause', '2 Ground:a b c'], ['p1 → p2']],
    ['by half of the chunks of the smaller', ['1 Base:a b'], ['1 Pause', '2 Ground:a c d e'], ['p1 → p2']],
    ['not by less than half', ['1 Base:a b c'], ['1 Ground:a d e f', '2 Other'], []],
    ['by the most of its chunks', ['1 Base:a b c'], ['1 One:a', '2 Two:b c'], ['p1 → p2']],
    ['not where two have as many', ['1 Base:a b'], ['1 One:a', '2 Two:b'], []],
    ['not where the other has more of another', ['1 One:a', '2 Two:b c'], ['1 Base:a b c'], ['p2 → p1']],
    ['not by having no chunks', ['1 Base'], ['1 Ground', '2 Other'], []],
    ['by its place alone', ['1 Base', '2 Core:a'], ['1 Ground:b', '2 Core'], ['p1 → p1', 'p2 → p2']],
    ['by its place, each of several', ['1 Base', '2 Core'], ['1 Ground', '2 Heart'], ['p1 → p1', 'p2 → p2']],
    ['not by its place before another', ['1 Base', '2 Core'], ['1 Core', '2 Ground'], ['p2 → p1']],
    ['by its number alone without a name', ['1', '2'], ['2', '1'], ['p1 → p2', 'p2 → p1']],
    ['not by its number with a name', ['1 Base'], ['1', '2 Other'], []],
  ])('%s', (_, before, after, ids) =>
    expect(found('p', match(phases(...before), phases(...after)))).toEqual(ids),
  );

  it('by its notes', () => {
    const of = (...own: readonly Partial<Phase>[]) => countedPlan({ phases: own });
    const noted = { notes: 'Keep it small.' };
    expect(
      found('p', match(of({ name: 'Base', ...noted }), of({ name: 'Ground' }, { name: 'Floor', ...noted }))),
    ).toEqual(['p1 → p2']);
  });

  it('by chunks that were found by likeness alone, which count as well', () => {
    const of = (name: string, ...chunks: readonly string[]) => countedPlan({ phases: [{ name, chunks }] });
    const before = of('Base', 'Log in', 'a b c d');
    expect(found('p', match(before, of('Ground', 'Log in', 'd c b x')))).toEqual(['p1 → p1']);
    expect(found('c', match(before, of('Ground', 'Log in', 'd c b x')))).toEqual(['c1 → c1', 'c2 → c2']);
  });
});

describe('a handoff is found again', () => {
  const plan = (...handoffs: readonly Partial<Handoff>[]) =>
    countedPlan({
      streams: ['api', 'web'],
      phases: [{ name: 'Base', chunks: ['Log'] }, { name: 'Core' }],
      handoffs,
    });
  const api: Partial<Handoff> = {
    from: ['s1'],
    to: ['s2'],
    when: { verb: 'after', of: 'p1' },
    what: 'Shape',
  };
  it.each<[string, Plan, Plan, readonly string[]]>([
    [
      'by all it says, twins in their order',
      plan(api, api),
      plan({ ...api, what: 'x' }, api, api),
      ['h1 → h2', 'h2 → h3'],
    ],
    [
      'by its verb too',
      plan(api, { ...api, when: { verb: 'during', of: 'p1' } }),
      plan({ ...api, when: { verb: 'during', of: 'p1' } }, api),
      ['h1 → h2', 'h2 → h1'],
    ],
    [
      'by its moment in words',
      plan({ ...api, when: { text: 'soon' } }, { ...api, when: { text: 'late' } }),
      plan({ ...api, when: { text: 'late' } }, { ...api, when: { text: 'soon' } }),
      ['h1 → h2', 'h2 → h1'],
    ],
    [
      'by what is handed',
      plan(api),
      plan({ ...api, what: 'Form' }, { from: ['s2'], what: '*shape*' }),
      ['h1 → h2'],
    ],
    [
      'by its ends and moment',
      plan(api),
      plan({ ...api, when: { verb: 'after', of: 'p2' }, what: 'Form' }, { ...api, what: 'Frame' }),
      ['h1 → h2'],
    ],
    [
      'by its ends',
      plan(api),
      plan({ ...api, to: 'all', what: 'Form' }, { ...api, when: { text: 'soon' }, what: 'Frame' }),
      ['h1 → h2'],
    ],
    [
      'by ends that the table lacks',
      plan({ ...api, from: [{ unknown: 'ops' }] }),
      plan({ ...api, what: 'a' }, { ...api, from: [{ unknown: 'ops' }], what: 'b' }),
      ['h1 → h2'],
    ],
    [
      'not by its ends the other way round',
      plan(api),
      plan({ ...api, from: ['s2'], to: ['s1'], what: 'Form' }),
      [],
    ],
    ['not by its place', plan(api), plan({ from: ['s2'], what: 'Form' }), []],
  ])('%s', (_, before, after, ids) => expect(found('h', match(before, after))).toEqual(ids));

  it('by its ends and moment in the ids of the first plan', () => {
    const turned = countedPlan({
      streams: ['web', 'api'],
      phases: [
        { number: 1, name: 'Core' },
        { number: 2, name: 'Base' },
      ],
      handoffs: [
        { ...api, from: ['s1'], to: ['s2'], what: 'x' },
        { from: ['s2'], to: ['s1'], when: { verb: 'after', of: 'p2' }, what: 'y' },
        { from: ['s2'], to: ['s1'], when: { verb: 'after', of: 'p1' }, what: 'z' },
      ],
    });
    expect(found('h', match(plan(api), turned))).toEqual(['h1 → h2']);
  });
});
