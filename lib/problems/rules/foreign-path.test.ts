import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { foreignPath } from './foreign-path';

describe('foreign-path', () => {
  it('finds paths of another stream in outcome and sub-tasks', () => {
    const { plan, context } = canonicalWith(
      [
        '  - Add a page that opens the camera',
        '  - Call `src/intake/upload.ts` from a page that opens the camera',
      ],
      ['retaken on a phone.', 'retaken on a phone, beside `./src/intake/`.'],
    );
    expect(foreignPath.find(plan, context)).toEqual([
      {
        message:
          '“Camera page” names “./src/intake/” and “src/intake/upload.ts”, which “intake” owns; move the work to “intake”, or say what it needs from there.',
        at: ['c3', 's1'],
        fixes: [
          {
            title: 'Move it to “intake”',
            commands: [{ type: 'chunk.move', chunks: ['c3'], phase: 'p1', stream: 's1' }],
          },
        ],
      },
    ]);
  });

  it('finds paths that a glob of another stream owns', () => {
    expect(
      told(
        foreignPath,
        canonicalWith(
          ['src/intake/, migrations/', 'src/**/*.sql'],
          [
            '  - Add a page that opens the camera',
            '  - Change `src/shared/photos.sql` and `src/shared/photos.ts`',
          ],
        ),
      ),
    ).toEqual([
      '“Camera page” names “src/shared/photos.sql”, which “intake” owns; move the work to “intake”, or say what it needs from there.',
    ]);
  });

  it('offers no move where it names paths of several', () => {
    const { plan, context } = canonicalWith([
      '  - Add a page that opens the camera',
      '  - Call src/intake/upload.ts and src/reader/read.ts',
    ]);
    expect(foreignPath.find(plan, context).map(({ at, fixes }) => [at, fixes])).toEqual([
      [['c3', 's1'], []],
      [['c3', 's2'], []],
    ]);
  });

  it('offers no move where some of what it writes is its own', () => {
    const { plan, context } = canonicalWith([
      '  - Add a page that opens the camera',
      '  - Add src/web/camera.tsx, and a field to src/intake/upload.ts',
    ]);
    expect(foreignPath.find(plan, context).map(({ at, fixes }) => [at, fixes])).toEqual([[['c3', 's1'], []]]);
  });

  it('takes a bare file name for the one path that ends in it', () => {
    const text = (owns: string, words: string) =>
      told(
        foreignPath,
        canonicalWith(
          ['src/intake/, migrations/', owns],
          ['  - Add a page that opens the camera', `  - ${words}`],
        ),
      );
    expect(text('src/intake/upload.ts', 'Change upload.ts')).toEqual([
      '“Camera page” names “src/intake/upload.ts”, which “intake” owns; move the work to “intake”, or say what it needs from there.',
    ]);
    expect(text('src/intake/upload.ts, src/other/upload.ts', 'Change upload.ts')).toEqual([]);
    expect(
      text('src/intake/', 'Change src/web/upload.ts and src/intake/upload.ts, then upload.ts'),
    ).toHaveLength(1);
    expect(text('src/intake/', 'Change index.ts')).toEqual([]);
  });

  it('takes no product, pair of words or pointer for a path', () => {
    expect(
      told(
        foreignPath,
        canonicalWith(
          ['src/intake/, migrations/', '`src/bot/` (Next.js side), encode/ → see src/web/x.ts'],
          [
            '  - Add a page that opens the camera',
            '  - Move the page to Next.js with encode/decode, browse/search, as per src/bot/README.md',
          ],
        ),
      ),
    ).toEqual([]);
  });

  it('lets a chunk be that is done', () => {
    expect(
      told(
        foreignPath,
        canonicalWith(
          ['- [ ] **Camera page**', '- [x] **Camera page**'],
          ['  - Add a page that opens the camera', '  - Change src/intake/upload.ts'],
        ),
      ),
    ).toEqual([]);
  });

  it('lets its own paths, unowned ones, routes and addresses be', () => {
    expect(
      told(
        foreignPath,
        canonicalWith([
          '  - Add a page that opens the camera',
          '  - Add src/web/camera.tsx and docs/x.md, GET /src/intake/ and https://example.org/src/intake/',
        ]),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(foreignPath, canonicalWith())).toEqual([]);
  });
});
