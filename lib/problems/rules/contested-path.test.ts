import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { contestedPath } from './contested-path';

const upload = '  - Accept photos up to the size the phone apps send';
const camera = '  - Add a page that opens the camera';
const models = '  - Create models for suggestions and their confidence';

describe('contested-path', () => {
  it('finds a path that nobody owns in chunks of two streams of one phase, once', () => {
    const { plan, context } = canonicalWith(
      [upload, '  - Add a photo type to src/shared/types.ts, and more to src/shared/types.ts'],
      [camera, '  - Add a still type to `./src/shared/types.ts`'],
    );
    expect(contestedPath.find(plan, context)).toEqual([
      {
        message:
          '“Upload and storage” and “Camera page” name “src/shared/types.ts” in Phase 1, which no stream owns; let one of “intake” and “web” own it.',
        at: ['c1', 'c3'],
      },
    ]);
  });

  it('lets a path be that is owned, is read, stands in one chunk or is a reference file', () => {
    for (const changes of [
      [
        [upload, '  - Add a type to src/web/types.ts'],
        [camera, '  - Add a type to src/web/types.ts'],
      ],
      [
        [upload, '  - Add a type to src/shared/types.ts'],
        [camera, '  - Add a type as in src/b.ts, see src/shared/types.ts'],
      ],
      [
        [upload, '  - Add a type to docs/receipts.md'],
        [camera, '  - Add a type to docs/receipts.md'],
      ],
    ] as const)
      expect(told(contestedPath, canonicalWith(...changes))).toEqual([]);
  });

  it('asks chunks of one phase and of two streams only', () => {
    expect(
      told(
        contestedPath,
        canonicalWith(
          [models, '  - Add to src/shared/types.ts'],
          ['  - Read photos from the queue and write suggestions', '  - Add to src/shared/types.ts'],
          ['  - Point out fields that the reader was unsure of', '  - Add to src/shared/other.ts'],
        ),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(contestedPath, canonicalWith())).toEqual([]);
  });
});
