import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { edited } from '../../testing/edited';
import { chunk, handoff, phase, planOf, stream } from '../../testing/small-plan';
import { apply } from '../apply';
import type { Command } from '../../plan/command';
import type { PhaseId, Plan } from '../../plan/types';

/** Deletes a phase; its chunks stay unless said otherwise. */
const without = (plan: Plan, gone: PhaseId, said: Partial<Command & { type: 'phase.delete' }> = {}): Plan =>
  applied(plan, { type: 'phase.delete', phase: gone, chunks: 'keep', references: 'bridge', ...said });

describe('phase.delete', () => {
  const one = phase(1, [chunk(11)], { annotation: ['parallel'] });
  const two = phase(2, [
    chunk(12, { waitsForBarrier: true }),
    chunk(13, {
      dependsOn: [
        { on: 'chunk', chunk: 'c12' },
        { on: 'chunk', chunk: 'c11' },
      ],
    }),
  ]);
  const three = phase(3, [chunk(14, { dependsOn: [{ on: 'chunk', chunk: 'c13' }] })], {
    annotation: ['blocked by ', { phaseBefore: true }],
  });
  const six = phase(6, [chunk(15)]);
  const plan = planOf({ streams: [stream(1, 'api')], phases: [one, two, three, six] });

  it('hands its chunks to the phase before as they are, and numbers those behind down until a gap', () => {
    expect(without(plan, 'p2')).toStrictEqual({
      ...plan,
      phases: [{ ...one, chunks: [...one.chunks, ...two.chunks] }, { ...three, number: 2 }, six],
    });
  });

  it('hands the chunks of the first to the front of the one behind, which takes its number', () => {
    expect(without(plan, 'p1')).toStrictEqual({
      ...plan,
      phases: [{ ...two, number: 1, chunks: [...one.chunks, ...two.chunks] }, { ...three, number: 2 }, six],
    });
  });

  it('leaves the numbers before it, though they be out of order', () => {
    const odd = planOf({ phases: [phase(3), phase(2), phase(4, [], { number: 3 })] });
    expect(without(odd, 'p2').phases).toStrictEqual([phase(3), phase(4, [], { number: 2 })]);
  });

  it('takes its chunks with it; who waited for them waits for what they waited for, or no more', () => {
    expect(without(plan, 'p2', { chunks: 'delete' })).toStrictEqual({
      ...plan,
      phases: [
        one,
        { ...three, number: 2, chunks: [chunk(14, { dependsOn: [{ on: 'chunk', chunk: 'c11' }] })] },
        six,
      ],
    });
    expect(without(plan, 'p2', { chunks: 'delete', references: 'remove' }).phases).toStrictEqual([
      one,
      { ...three, number: 2, chunks: [chunk(14)] },
      six,
    ]);
  });

  it('ends what names the phase, and what names another follows that', () => {
    const named = planOf({
      phases: [
        one,
        two,
        phase(3, [
          chunk(14, {
            dependsOn: [
              { on: 'phase', phase: 'p1' },
              { on: 'chunk', chunk: 'c13' },
            ],
          }),
        ]),
        phase(4, [chunk(15, { dependsOn: [{ on: 'phase', phase: 'p2' }] })], {
          annotation: ['after ', { phase: 'p1' }, ' and ', { phase: 'p2' }],
        }),
      ],
    });
    expect(without(named, 'p1').phases.slice(1)).toStrictEqual([
      phase(3, [chunk(14, { dependsOn: [{ on: 'chunk', chunk: 'c13' }] })], { number: 2 }),
      phase(4, [chunk(15, { dependsOn: [{ on: 'phase', phase: 'p2' }] })], {
        number: 3,
        annotation: ['after ', { phase: 'p2' }],
      }),
    ]);
  });

  it('moves the handoffs of its moments to the phase that its chunks go to', () => {
    const moments = (...of: readonly (`p${number}` | `c${number}`)[]) =>
      of.map((own, at) =>
        handoff(at + 1, ['s1'], 'all', { when: { verb: at % 2 ? 'during' : 'after', of: own } }),
      );
    const timed = { ...plan, handoffs: [...moments('p2', 'p2', 'p3', 'c12'), handoff(5, ['s1'], 'all')] };
    expect(without(timed, 'p2').handoffs).toStrictEqual([
      ...moments('p1', 'p1', 'p3', 'c12'),
      handoff(5, ['s1'], 'all'),
    ]);
    expect(without(timed, 'p2', { chunks: 'delete' }).handoffs).toStrictEqual([
      ...moments('p1', 'p1', 'p3', 'p1'),
      handoff(5, ['s1'], 'all'),
    ]);
    expect(without({ ...plan, handoffs: moments('p1') }, 'p1').handoffs).toStrictEqual(moments('p2'));
  });

  it('is said in words where the only phase goes', () => {
    const handoffs = [
      handoff(1, ['s1'], 'all', { when: { verb: 'after', of: 'p1' } }),
      handoff(2, ['s1'], 'all', { when: { verb: 'during', of: 'p1' } }),
    ];
    const last = (name: string) =>
      without({ ...plan, phases: [phase(1, [chunk(11)], { name })], handoffs }, 'p1', { chunks: 'delete' });
    const texts = (plan: Plan) => plan.handoffs.map(({ when }) => when);
    expect(last('Build').phases).toEqual([]);
    expect(texts(last('Build'))).toEqual([{ text: 'After Build' }, { text: 'During Build' }]);
    expect(texts(last(''))).toEqual([{ text: 'After Phase 1' }, { text: 'During Phase 1' }]);
    const empty = planOf({ phases: [phase(1)] });
    expect(without(empty, 'p1')).toStrictEqual({ ...empty, phases: [] });
  });

  it('leaves its notes to the heir, behind its own, with its chunks or without', () => {
    const [a, b] = [phase(1, [], { notes: 'First.' }), phase(2, [], { notes: 'Second.\n\nFirst.' })];
    const pair = planOf({ phases: [a, b] });
    const all = [{ ...a, notes: 'First.\n\nSecond.\n\nFirst.' }];
    expect(without(pair, 'p2').phases).toStrictEqual(all);
    expect(without(pair, 'p2', { chunks: 'delete' }).phases).toStrictEqual(all);
    expect(without(pair, 'p1').phases).toStrictEqual([
      { ...b, number: 1, notes: 'Second.\n\nFirst.\n\nFirst.' },
    ]);
    expect(without(planOf({ phases: [a, phase(2)] }), 'p2').phases).toStrictEqual([a]);
    expect(without(pair, 'p2', { notes: 'delete' }).phases).toStrictEqual([a]);
  });

  it('tells the notes that go, by lines, and a label that the heir has too', () => {
    const goes = (notes: Partial<Plan['phases'][number]>, said: object = {}, heir = phase(1)) => {
      const command = { type: 'phase.delete', phase: 'p2', chunks: 'keep', references: 'remove' } as const;
      const next = apply(planOf({ phases: [heir, phase(2, [], notes)] }), { ...command, ...said });
      return next.ok && next.value.goes;
    };
    const notes = '#### More\n\n| a |\n| - |\n\n**Details:**';
    expect(goes({ notes })).toEqual([]);
    expect(goes({}, { notes: 'delete' })).toEqual([]);
    expect(goes({ notes }, { notes: 'delete' })).toEqual([{ what: 'the notes of Phase 2', lines: 4 }]);
    expect(goes({ notes }, {}, phase(1, [], { notes: '**Details:**' }))).toEqual([
      { what: 'the label “Details:”, which Phase 1 has too', lines: 1 },
    ]);
    const chunks = [
      chunk(3, { blocks: ['> a\n> b'], subtasks: [{ text: 'x', blocks: ['y'], subtasks: [] }] }),
    ];
    expect(goes({ chunks }, { chunks: 'delete' })).toEqual([
      { what: 'the other text of “Chunk 3”', lines: 3 },
    ]);
    const last = apply(planOf({ phases: [phase(1, [], { notes })] }), {
      type: 'phase.delete',
      phase: 'p1',
      chunks: 'keep',
      references: 'remove',
    });
    expect(last.ok && last.value.goes).toEqual([{ what: 'the notes of Phase 1', lines: 4 }]);
  });

  it('leaves a label out that the heir has, and each block that it has not', () => {
    const notes = 'More.\n\n**Details:**';
    const labelled = [phase(1, [], { notes: '**Details:**' }), phase(2, [], { notes })];
    expect(without(planOf({ phases: labelled }), 'p2').phases[0]?.notes).toBe('**Details:**\n\nMore.');
  });

  it('leaves no chunk waiting for the phase that it has come to', () => {
    const waits = chunk(12, { dependsOn: [{ on: 'phase', phase: 'p1' }] });
    const far = planOf({ phases: [one, phase(2), phase(3, [waits])] });
    expect(without(without(far, 'p3'), 'p2').phases[0]?.chunks[1]).toStrictEqual(chunk(12));
  });

  it('lets a heading that named it name the heir, and itself not', () => {
    const after = { annotation: ['parallel, after ', { phase: 'p2' }] } as const;
    const named = planOf({ phases: [phase(1), phase(2), phase(3), phase(4, [], after)] });
    expect(without(named, 'p2').phases[2]?.annotation).toStrictEqual(['parallel, after ', { phase: 'p1' }]);
    const own = planOf({ phases: [phase(2), phase(4, [], after)] });
    expect(without(own, 'p2').phases[0]?.annotation).toStrictEqual(['parallel']);
  });

  it('is refused for a phase that is gone, and for the only one while its chunks are to stay', () => {
    const command = { type: 'phase.delete', chunks: 'keep', references: 'bridge' } as const;
    expect(refusal(plan, { ...command, phase: 'p9' })).toEqual({
      code: 'unknown-phase',
      message: 'The phase is not in the plan any more.',
    });
    expect(refusal(planOf({ phases: [one] }), { ...command, phase: 'p1' })).toEqual({
      code: 'last-phase',
      message:
        'This is the only phase, so its chunks have nowhere to go. Delete them with it, or add a phase first.',
    });
  });
});

it('leaves a label with the notes that it opens, though the heir has one like it', () => {
  const phases = (more: string) =>
    `## Execution Plan\n\n### Phase 1: A\n\n**Exit criteria:**\n\n- [ ] One\n\n${more}`;
  const before = phases('### Phase 2: B\n\n**Exit criteria:**\n\n- [ ] Two\n\nThe chunks:\n\n- [ ] **B**\n');
  const text = edited(before, { type: 'phase.delete', phase: 2, chunks: 'keep' });
  expect(text.match(/\*\*Exit criteria:\*\*/g)).toHaveLength(2);
  expect(text.indexOf('Two')).toBeGreaterThan(text.lastIndexOf('Exit criteria'));
});
