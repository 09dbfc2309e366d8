import { expect, it } from 'vitest';
import { canonicalWith } from '../../testing/canonical-with';

const repeated = (...changes: readonly (readonly [string, string])[]) =>
  canonicalWith(...changes).context.repeatedTerms;

it('finds what one cell says again, in another spelling too', () => {
  expect(
    repeated(['Phase 1 + upload-and-storage', 'Phase 1 + upload-and-storage + Upload and storage + phase 1']),
  ).toEqual([
    { chunk: 'c4', text: 'Upload and storage' },
    { chunk: 'c4', text: 'phase 1' },
  ]);
});

it('finds what one field says again', () => {
  expect(
    repeated([
      '  Skills: backend-api, prompt-engineering\n',
      '  Skills: backend-api\n  Depends On: camera-page, camera-page\n',
    ]),
  ).toEqual([{ chunk: 'c4', text: 'camera-page' }]);
});

it('finds no repetition where row and item say the same, and none in a sound plan', () => {
  expect(
    repeated([
      '  Skills: backend-api, prompt-engineering\n',
      '  Skills: backend-api\n  Depends On: upload-and-storage\n',
    ]),
  ).toBeUndefined();
  expect(repeated()).toBeUndefined();
});
