import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { fixture } from '../testing/fixtures';
import { chunk, phase, read, refused, stream } from '../testing/named-commands';

describe('forgiving forms', () => {
  it('one chunk or several, by either name of the field, each once', () => {
    const one = { type: 'chunk.move', chunks: [chunk('C7')], phase: phase(1) };
    expect(read({ type: 'chunk.move', chunk: 'C7', phase: 1 })).toEqual(one);
    expect(read({ type: 'chunk.move', chunks: ['C7', 'thresholds'], phase: 1 })).toEqual(one);
  });

  it('a move without a phase stays in its own', () => {
    expect(read({ type: 'chunk.move', chunk: 'C7', stream: 'ui' })).toEqual({
      type: 'chunk.move',
      chunks: [chunk('C7')],
      phase: phase(2),
      stream: stream('ui'),
    });
    expect(refused({ type: 'chunk.move', chunks: ['C1', 'C7'], stream: null })).toContain('several');
  });

  it('a place beside a chunk, no lane, a lane that the table lacks', () => {
    expect(
      read({ type: 'chunk.move', chunk: 'C7', phase: 2, stream: null, place: { before: 'C5' } }),
    ).toMatchObject({ stream: null, place: { before: chunk('C5') } });
    expect(read({ type: 'chunk.move', chunk: 'C7', stream: { unknown: 'later' } })).toMatchObject({
      stream: { unknown: 'later' },
    });
  });

  it('a place means its phase, and no other', () => {
    const move = { type: 'chunk.move', chunk: 'C1', place: { after: 'C9' } };
    const add = { type: 'chunk.add', title: 'Rate limits', place: { before: { phase: 2, nth: 3 } } };
    for (const json of [move, { ...move, phase: 2 }])
      expect(read(json)).toMatchObject({ phase: phase(2), place: { after: chunk('C9') } });
    for (const json of [add, { ...add, phase: 'Core' }])
      expect(read(json)).toMatchObject({ phase: phase(2), place: { before: chunk('C7') } });
    expect(refused({ ...move, phase: 3 })).toBe(
      'other-phase: “place” is beside “C9 Live view of a shop”, which stands in “Phase 2: Core”, but “phase” is “Phase 3: Proof”; leave one of them out.',
    );
    expect(refused({ ...add, phase: 1 })).toContain('“Phase 2: Core”, but “phase” is “Phase 1: Base”');
    expect(read({ type: 'chunk.move', chunks: ['C1', 'C7'], place: { after: 'C9' } })).toMatchObject({
      phase: phase(2),
    });
    expect(refused({ type: 'chunk.add', title: 'Rate limits' })).toBe(
      'wrong-shape: “phase” is missing, but it takes a phase by number, “Phase 2”, name or slug.',
    );
  });

  it.each([
    ['C1', { on: 'chunk', chunk: chunk('C1') }],
    [{ chunk: 'C1' }, { on: 'chunk', chunk: chunk('C1') }],
    ['Phase 1', { on: 'phase', phase: phase(1) }],
    [{ phase: 1 }, { on: 'phase', phase: phase(1) }],
    [{ phase: 'Base' }, { on: 'phase', phase: phase(1) }],
  ])('%j is what a chunk waits for', (on, dependency) => {
    expect(read({ type: 'dependency.add', chunk: 'C9', on })).toMatchObject({ on: dependency });
  });

  it('a term that means nothing can be taken away, and only that', () => {
    const sample = parse(fixture('sample')).plan;
    const remove = { type: 'dependency.remove', chunk: 'Reminder schedule', on: 'mail-template' };
    expect(read(remove, sample)).toMatchObject({ on: { on: 'unresolved', text: 'mail-template' } });
    expect(read({ ...remove, on: { unresolved: 'mail-template' } }, sample)).toEqual(read(remove, sample));
    expect(refused({ ...remove, type: 'dependency.add' }, sample)).toContain(
      '“Mail templates” comes closest',
    );
  });

  it.each([
    ['After Phase 2', { verb: 'after', of: phase(2) }],
    ['after Core', { verb: 'after', of: phase(2) }],
    [{ after: 'C5' }, { verb: 'after', of: chunk('C5') }],
    [{ during: 3 }, { verb: 'during', of: phase(3) }],
    ['When the shops agree', { text: 'When the shops agree' }],
    [{ text: 'After lunch' }, { text: 'After lunch' }],
  ])('%j is a moment', (when, moment) => {
    expect(read({ type: 'handoff.edit', handoff: 1, when })).toMatchObject({ when: moment });
  });

  it('several streams as a list or in one text, and all', () => {
    const both = [stream('ingest'), stream('rules')];
    expect(read({ type: 'handoff.edit', handoff: 1, from: ['ingest', 'rules'], to: 'all' })).toMatchObject({
      from: both,
      to: 'all',
    });
    expect(read({ type: 'handoff.edit', handoff: 1, from: 'ingest, rules', to: ['all'] })).toMatchObject({
      from: both,
      to: 'all',
    });
  });

  it('a stream whose name holds a sign that parts names is read whole first', () => {
    const joined = parse(fixture('thirteen').replaceAll('rules', 'rules & limits')).plan;
    expect(read({ type: 'handoff.edit', handoff: 1, from: 'rules & limits' }, joined)).toMatchObject({
      from: [joined.streams.find(({ name }) => name === 'rules & limits')?.id],
    });
  });

  it.each([
    ['end', 2],
    [0, 0],
    [{ after: 1 }, 1],
    [{ before: 'Phase 1' }, 0],
  ])('%j is a place among the other phases', (index, at) => {
    expect(read({ type: 'phase.move', phase: 2, index })).toMatchObject({ index: at });
    expect(read({ type: 'phase.move', phase: 2, place: index })).toMatchObject({ index: at });
  });
});
