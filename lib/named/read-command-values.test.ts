import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { chunksOf } from '../plan/lookup';
import { chunk, phase, plan, read, refused } from '../testing/named-commands';

describe('forgiving forms', () => {
  it('sub-tasks as texts or as check --json writes them, skills as a list or a text', () => {
    expect(
      read({
        type: 'chunk.edit',
        chunk: 'C7',
        skills: 'a, b',
        subtasks: [
          'One',
          { text: 'Two', done: null, subtasks: [{ text: 'Three', done: true, subtasks: [] }] },
        ],
      }),
    ).toEqual({
      type: 'chunk.edit',
      chunk: chunk('C7'),
      skills: ['a', 'b'],
      subtasks: [
        { text: 'One', subtasks: [] },
        { text: 'Two', subtasks: [{ text: 'Three', done: true, subtasks: [] }] },
      ],
    });
  });

  it('sub-tasks up to 100 levels deep', () => {
    const nested = (levels: number): unknown =>
      levels === 1 ? 'Step' : { text: 'Step', subtasks: [nested(levels - 1)] };
    const edit = (levels: number) => ({ type: 'chunk.edit', chunk: 'C7', subtasks: [nested(levels)] });
    expect(read(edit(100))).toMatchObject({ type: 'chunk.edit' });
    for (const levels of [101, 1_500])
      expect(refused(edit(levels))).toBe(
        'too-deep: “subtasks” nests sub-tasks more than 100 deep, which no plan can hold; flatten them.',
      );
  });

  it('boxes of sub-tasks by any of their parts, as long as they agree', () => {
    const step = (box: object) => ({
      type: 'chunk.edit',
      chunk: 'C7',
      subtasks: [{ text: 'a', ...box, subtasks: [] }],
    });
    const box = (said: object) => ({ ...step(said), chunk: chunk('C7') });
    const begun = { done: false, mark: '-' };
    expect(read(step({ ...begun, state: 'in-progress' }))).toEqual(box(begun));
    expect(read(step({ mark: '-' }))).toEqual(box(begun));
    expect(read(step({ mark: 'in progress' }))).toEqual(box(begun));
    expect(read(step({ done: null, mark: null, state: 'in-progress' }))).toEqual(box(begun));
    expect(read(step({ done: true, mark: null, state: 'done' }))).toEqual(box({ done: true }));
    expect(read(step({ done: null, mark: null, state: null }))).toEqual(box({}));
    for (const odd of [
      { done: true, mark: '-' },
      { ...begun, state: 'blocked' },
      { mark: 'P' },
      { state: 'soon' },
      { done: 'yes' },
      { state: 'other' },
    ])
      expect(refused(step(odd))).toContain('wrong-shape: “subtasks”');
  });

  it('a mark as a sign or as a word, and nothing else', () => {
    const mark = { type: 'chunk.mark', chunk: 'C7' };
    expect(read({ ...mark, mark: '🚧' })).toEqual({ ...mark, chunk: chunk('C7'), mark: '🚧' });
    expect(read({ ...mark, mark: 'In progress' })).toMatchObject({ mark: 'In progress' });
    for (const odd of ['P', 'ready', 1, true, ''])
      expect(refused({ ...mark, mark: odd })).toContain('wrong-shape: “mark”');
    expect(read({ ...mark, type: 'subtask.mark', path: 2, mark: 'blocked' })).toMatchObject({ path: [1] });
  });

  it('a value nested so deep that nobody could write it down is refused as any of a wrong shape', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(refused({ type: 'chunk.edit', chunk: deep })).toContain('“chunk” is […], but it takes');
    expect(refused({ type: 'chunk.edit', chunk: 'C7', subtasks: deep })).toContain('“subtasks” is […]');
    expect(refused(deep)).toContain('[…]');
  });

  it('sub-tasks are counted from 1, one or several', () => {
    const tick = { type: 'subtask.tick', chunk: 'C7', done: true };
    expect(read({ type: 'subtask.tick', chunk: 'C7', path: 2 })).toEqual({
      ...tick,
      chunk: chunk('C7'),
      path: [1],
    });
    expect(read({ type: 'chunk.split', chunk: 'C7', title: 'Record', subtasks: [1, 2] })).toMatchObject({
      subtasks: [0, 1],
    });
    expect(refused({ ...tick, path: 0 })).toContain('“path” is 0, but it takes a number');
  });

  it('cells and fields by their header, null where a field may go', () => {
    const edit = { type: 'chunk.edit', chunk: 'C7', cells: { 'Est.': '2h' }, fields: { Note: null } };
    expect(read(edit)).toEqual({ ...edit, chunk: chunk('C7') });
    expect(read({ ...edit, cells: { constructor: 'x' } })).toMatchObject({ cells: { constructor: 'x' } });
    expect(refused({ ...edit, cells: { 'Est.': null } })).toContain('wrong-shape: “cells”');
  });

  it('a column of the document’s own may be called Skills', () => {
    const own = parse(
      '### Phase 1: A\n\n| Chunk | Skills |\n|---|---|\n| One | a |\n\n### Phase 2: B\n',
    ).plan;
    const edit = { type: 'chunk.edit', chunk: 'One', cells: { Skills: 'b' } };
    expect(read(edit, own)).toMatchObject({ cells: { Skills: 'b' } });
  });

  it('what is new gets an id that nothing has', () => {
    const ids = new Set<string>([...chunksOf(plan), ...plan.phases, ...plan.streams].map(({ id }) => id));
    const added = read({ type: 'chunk.add', phase: 2, title: 'Rate limits' });
    expect(added).toEqual({
      type: 'chunk.add',
      id: expect.stringMatching(/^c\d+$/) as string,
      phase: phase(2),
      title: 'Rate limits',
    });
    expect(ids).not.toContain('id' in added && added.id);
  });
});
