import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { tooManySubtasks } from './too-many-subtasks';

describe('too-many-subtasks', () => {
  const withMore = (count: number) =>
    canonicalWith([
      '  - Add a page that opens the camera\n',
      `  - Add a page that opens the camera\n${'  - Another\n'.repeat(count)}`,
    ]);

  it('speaks from the eleventh sub-task on', () => {
    expect(told(tooManySubtasks, withMore(7))).toEqual([]);
    const { plan, context } = withMore(8);
    expect(tooManySubtasks.find(plan, context)).toEqual([
      {
        message: '“Camera page” has 11 sub-tasks; more than 10 is work for two chunks, so split it.',
        at: ['c3'],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(tooManySubtasks, canonicalWith())).toEqual([]);
  });
});
