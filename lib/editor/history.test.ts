import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { NO_HISTORY, push, redo, undo } from './history';
import type { Present } from '../markdown/document/document';

const document = parse('');
const present = (status: string): Present => ({ document, plan: { ...document.plan, status } });
const [first, second, third] = [present('first'), present('second'), present('third')] as const;

describe('history', () => {
  it('comes back the way it went, step by step', () => {
    const history = push(push(NO_HISTORY, first, 'Begin'), second, 'Go on');
    expect(history.past.map(({ words }) => words)).toEqual(['Begin', 'Go on']);
    const once = undo(history, third);
    expect(once?.plan).toBe(second.plan);
    expect(once?.future.map(({ words }) => words)).toEqual(['Go on']);
    const twice = once && undo(once, once);
    expect(twice?.plan).toBe(first.plan);
    expect(twice?.future.map(({ words }) => words)).toEqual(['Begin', 'Go on']);
    const again = twice && redo(twice, twice);
    expect(again?.plan).toBe(second.plan);
    const andAgain = again && redo(again, again);
    expect(andAgain?.plan).toBe(third.plan);
    expect(andAgain?.past).toEqual(history.past);
    expect(andAgain?.future).toEqual([]);
  });

  it('has no step before the first and none after the last', () => {
    expect(undo(NO_HISTORY, first)).toBeUndefined();
    expect(redo(push(NO_HISTORY, first, 'Begin'), second)).toBeUndefined();
  });

  it('drops what could be redone when another way is taken', () => {
    const undone = undo(push(NO_HISTORY, first, 'Begin'), second);
    expect(undone && push(undone, undone, 'Go elsewhere')).toEqual({
      past: [{ ...first, words: 'Go elsewhere' }],
      future: [],
    });
  });

  it('goes back to the document a step was made on', () => {
    const other = { document: parse('# Other\n'), plan: first.plan };
    expect(undo(push(NO_HISTORY, first, 'Begin'), other)?.document).toBe(document);
  });

  it('keeps the last thousand steps', () => {
    let history = NO_HISTORY;
    for (let step = 0; step < 1100; step++) history = push(history, first, String(step));
    expect(history.past).toHaveLength(1000);
    expect(history.past.at(-1)?.words).toBe('1099');
  });
});
