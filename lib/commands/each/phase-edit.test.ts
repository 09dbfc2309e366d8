import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf, stream } from '../../testing/small-plan';

describe('phase.edit', () => {
  const one = phase(1, [chunk(11)], { name: 'One' });
  const two = phase(2, [chunk(12)], { name: 'Two', annotation: ['parallel'], notes: 'Mind the gap.' });
  const three = phase(3, [], { name: 'Three' });
  const plan = planOf({ streams: [stream(1, 'api')], phases: [one, two, three] });

  it('changes the name alone', () => {
    expect(applied(plan, { type: 'phase.edit', phase: 'p2', name: ' Second \n part ' })).toStrictEqual({
      ...plan,
      phases: [one, { ...two, name: 'Second part' }, three],
    });
    expect(applied(plan, { type: 'phase.edit', phase: 'p2' })).toStrictEqual(plan);
  });

  it.each([
    [' sequential ', ['sequential']],
    [' ( sequential ) ', ['sequential']],
    ['(blocked\n by   Phase 1)', ['blocked by ', { phaseBefore: true }]],
    ['after Phase 3 and Phase 9', ['after ', { phase: 'p3' }, ' and Phase 9']],
    ['api first, API later', [{ stream: 's1' }, ' first, API later']],
  ])('reads the words “%s” behind the name', (annotation, read) => {
    expect(applied(plan, { type: 'phase.edit', phase: 'p2', annotation })).toStrictEqual({
      ...plan,
      phases: [one, { ...two, annotation: read }, three],
    });
  });

  it('takes the words and the notes away, each by itself', () => {
    const unsaid = phase(2, [chunk(12)], { name: 'Two', notes: 'Mind the gap.' });
    const bare = phase(2, [chunk(12)], { name: 'Two', annotation: ['parallel'] });
    for (const gone of [null, '', '()']) {
      const without = applied(plan, { type: 'phase.edit', phase: 'p2', annotation: gone });
      expect(without.phases).toStrictEqual([one, unsaid, three]);
    }
    for (const gone of [null, '', ' \n'])
      expect(applied(plan, { type: 'phase.edit', phase: 'p2', notes: gone }).phases).toStrictEqual([
        one,
        bare,
        three,
      ]);
    const back = applied(
      plan,
      { type: 'phase.edit', phase: 'p2', annotation: null, notes: null },
      { type: 'phase.edit', phase: 'p2', annotation: 'parallel', notes: 'Mind the gap.' },
    );
    expect(back).toStrictEqual(plan);
  });

  it('takes notes as paragraphs, and leaves those as written that it is not told to change', () => {
    const said = applied(plan, {
      type: 'phase.edit',
      phase: 'p3',
      notes: '\nFirst. \r\n\n\n\nSecond.\n- a\n- b',
    });
    expect(said.phases[2]).toStrictEqual({ ...three, notes: 'First.\n\nSecond.\n\n- a\n\n- b' });
    const odd = planOf({ phases: [phase(1, [], { notes: '#### Checks\n\n\n\ntwo  ' })] });
    const renamed = applied(odd, {
      type: 'phase.edit',
      phase: 'p1',
      name: 'New',
      notes: '#### Checks\n\n\n\ntwo  ',
    });
    expect(renamed.phases[0]).toStrictEqual({ ...odd.phases[0], name: 'New' });
    const added = applied(odd, { type: 'phase.edit', phase: 'p1', notes: '#### Checks\n\ntwo\n\nthree' });
    expect(added.phases[0]?.notes).toBe('#### Checks\n\ntwo\n\nthree');
  });

  it.each([
    [{ name: '' }, 'empty-name', 'A phase needs a name.'],
    [
      { annotation: 'quickly' },
      'no-annotation',
      "“(quickly)” would be read as part of the name. Say parallel, sequential, blocked, deferred, after, or a stream's name.",
    ],
    [
      { annotation: '(parallel) mostly' },
      'no-annotation',
      'The words behind a phase cannot hold parentheses themselves.',
    ],
    [
      { annotation: 'parallel (mostly)' },
      'no-annotation',
      'The words behind a phase cannot hold parentheses themselves.',
    ],
    [
      { notes: 'Fine.\n\n### Phase 4: More' },
      'no-note',
      '“### Phase 4: More” would be read as a heading, a table, a chunk or markup, and not as a note. Begin the line with other words.',
    ],
  ])('refuses %j', (change, code, message) => {
    expect(refusal(plan, { type: 'phase.edit', phase: 'p2', ...change })).toEqual({ code, message });
  });

  it('is refused for a phase that is gone', () => {
    expect(refusal(plan, { type: 'phase.edit', phase: 'p9', name: 'New' })).toEqual({
      code: 'unknown-phase',
      message: 'The phase is not in the plan any more.',
    });
  });
});
