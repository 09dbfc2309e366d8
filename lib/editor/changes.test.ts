import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largePlanText } from '../testing/large-plan';
import { changes } from './changes';

const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const marks = (before: string, after: string) => {
  const { lines, removedBefore, count } = changes(before, after);
  return { lines: lines.map(([first]) => first).join(''), removed: [...removedBefore], count };
};

describe('changes', () => {
  it('finds none in equal texts', () => {
    expect(marks(text('a', 'b'), text('a', 'b'))).toEqual({ lines: 'ss', removed: [], count: 0 });
    expect(marks('', '')).toEqual({ lines: '', removed: [], count: 0 });
  });

  it('tells changed lines from added ones, and counts places', () => {
    expect(marks(text('a', 'b', 'c', 'd'), text('a', 'B', 'c', 'd', 'e'))).toEqual({
      lines: 'scssa',
      removed: [],
      count: 2,
    });
    expect(marks(text('a', 'b', 'c'), text('a', 'B', 'B2', 'c'))).toEqual({
      lines: 'scas',
      removed: [],
      count: 1,
    });
  });

  it('says where lines are gone', () => {
    expect(marks(text('a', 'b', 'c', 'd'), text('a', 'd'))).toEqual({
      lines: 'ss',
      removed: [[1, 2]],
      count: 1,
    });
    expect(marks(text('a', 'b'), text('a'))).toEqual({ lines: 's', removed: [[1, 1]], count: 1 });
    expect(marks(text('a', 'b', 'c', 'd'), text('a', 'B', 'd'))).toEqual({
      lines: 'scs',
      removed: [[2, 1]],
      count: 1,
    });
  });

  it('takes line ends for part of a line, and a lone CR for one', () => {
    expect(marks('a\r\nb\r\n', 'a\nb\r\n').lines).toBe('cs');
    expect(marks('a\rb\r', 'a\rb\rc\r').lines).toBe('ssa');
    expect(marks('a\nb', 'a\nb\n').lines).toBe('sc');
  });

  it('adds up: the new text has as many lines, and what is same stands in both', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((all) => text(...all));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const { lines: found, removedBefore, count } = changes(before, after);
        const were = before.split('\n').length - 1;
        const are = after.split('\n').length - 1;
        const gone = [...removedBefore.values()].reduce((sum, lost) => sum + lost, 0);
        expect(found).toHaveLength(are);
        expect(found.filter((mark) => mark !== 'added').length + gone).toBe(were);
        expect(count === 0).toBe(before === after);
      }),
    );
  });

  it('gives up finding the smallest difference between texts that have little in common', () => {
    const before = text(...Array.from({ length: 12_000 }, (_, line) => `old ${line}`));
    const after = text(...Array.from({ length: 10_000 }, (_, line) => `new ${line}`));
    const start = process.cpuUsage();
    const { lines, removedBefore, count } = changes(before, after);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
    expect([lines.length, count, removedBefore.get(10_000)]).toEqual([10_000, 1, 2000]);
  });

  it('is quick where little changed in much', () => {
    const before = largePlanText(1000);
    const after = before
      .replace('Part 3 works', 'Part 3 shines')
      .replace('Part 997 works', 'Part 997 shines');
    const start = process.cpuUsage();
    expect(changes(before, after).count).toBe(2);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(300);
  });
});
