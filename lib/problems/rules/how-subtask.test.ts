import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { howSubtask } from './how-subtask';

describe('how-subtask', () => {
  it('quotes the sub-task and says what gives it away, nested ones too', () => {
    const { plan, context } = canonicalWith([
      '  - Add a page that opens the camera\n',
      '  - Add a page that opens the camera\n    - Create `src/web/camera.tsx`\n',
    ]);
    expect(howSubtask.find(plan, context)).toEqual([
      {
        message:
          'A sub-task of “Camera page” gives a file to create: “Create src/web/camera.tsx”; say what is to happen and leave the how to the agent.',
        at: ['c3'],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(howSubtask, canonicalWith())).toEqual([]);
  });
});
