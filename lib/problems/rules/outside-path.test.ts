import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { outsidePath } from './outside-path';

const camera = '  - Add a page that opens the camera';

describe('outside-path', () => {
  it('finds paths that nobody owns, outside of what the stream owns', () => {
    const { plan, context } = canonicalWith([
      camera,
      '  - Add src/pages/camera.tsx and `src/pages/still.tsx`',
    ]);
    expect(outsidePath.find(plan, context)).toEqual([
      {
        message:
          '“Camera page” names “src/pages/camera.tsx” and “src/pages/still.tsx”, outside of what “web” owns; let “web” own them, or leave the work to who does.',
        at: ['c3', 's3'],
        fixes: [
          {
            title: 'Add them to what “web” owns',
            commands: [
              {
                type: 'stream.edit',
                stream: 's3',
                owns: 'src/web/, src/pages/camera.tsx, src/pages/still.tsx',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('offers no fix by which two streams would own a path', () => {
    const { plan, context } = canonicalWith([camera, '  - Add `src/`']);
    expect(outsidePath.find(plan, context).map(({ fixes }) => fixes)).toEqual([]);
    const wide = canonicalWith([camera, '  - Add `src/*/photos.ts`'], ['| src/web/ |', '| pages/ |']);
    expect(outsidePath.find(wide.plan, wide.context).map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('lets a stream be that owns nothing, a glob that can meet its own, and reference files', () => {
    for (const changes of [
      [
        [camera, '  - Add src/pages/camera.tsx'],
        ['| src/web/ |', '| — |'],
      ],
      [[camera, '  - Cover `src/**/*.tsx`']],
      [[camera, '  - Put the rules of `docs/receipts.md` on the page']],
    ] as const)
      expect(told(outsidePath, canonicalWith(...changes))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(outsidePath, canonicalWith())).toEqual([]);
  });
});
