import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGlob, isInside, pathsMeet } from './globs';

describe('pathsMeet', () => {
  it.each([
    ['src/api/', 'src/api'],
    ['./src/api/', 'src/api/'],
    ['src/', 'src/api/users.ts'],
    ['src/shared/*.ts', 'src/shared/'],
    ['src/*/models/', 'src/api/'],
    ['src/**/*.test.ts', 'src/api/'],
    ['**/*.md', 'docs/'],
    ['src/{api,web}/', 'src/web/pages/'],
    ['src/a*', 'src/*z'],
    ['app/[id]/', 'app/[id]/page.tsx'],
    ['**', 'anything/at/all.ts'],
    ['src/file?.ts', 'src/file1.ts'],
  ])('%s and %s', (a, b) => {
    expect(pathsMeet(a, b)).toBe(true);
    expect(pathsMeet(b, a)).toBe(true);
  });

  it.each([
    ['src/api/', 'src/apis/'],
    ['src/api.ts', 'src/api/'],
    ['src/*.ts', 'src/api/'],
    ['src/*.ts', 'src/*.css'],
    ['src/**/*.test.ts', 'src/**/*.css'],
    ['src/*/models/', 'src/api/routes/'],
    ['src/{api,web}/', 'src/mail/'],
    ['app/[id]/', 'app/i/'],
    ['src/ab*', 'src/ba*'],
    ['src/ab*bc', 'src/abc'],
  ])('%s and %s do not', (a, b) => {
    expect(pathsMeet(a, b)).toBe(false);
    expect(pathsMeet(b, a)).toBe(false);
  });

  // Two letters and short paths: small enough to try every path there is.
  const segments = ['a', 'b', 'aa', 'ab', 'ba', 'bb'];
  const paths = [1, 2, 3, 4].reduce<readonly string[][]>(
    (all, length) => [
      ...all,
      ...all
        .filter((path) => path.length === length - 1)
        .flatMap((path) => segments.map((segment) => [...path, segment])),
    ],
    [[]],
  );
  const segment = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 2 })
        .map((chars) => chars.join('').replace('**', '*')),
    },
    { weight: 1, arbitrary: fc.constant('**') },
  );
  const glob = fc.array(segment, { minLength: 1, maxLength: 3 });

  /** Plain matching by trying every way: slow, and unlike the code under test. */
  const owns = ([first, ...rest]: readonly string[], path: readonly string[]): boolean => {
    if (first === undefined) return true;
    if (first === '**') return owns(rest, path) || (path.length > 0 && owns([first, ...rest], path.slice(1)));
    return path[0] !== undefined && matchesSegment(first, path[0]) && owns(rest, path.slice(1));
  };
  const matchesSegment = (pattern: string, name: string): boolean => {
    const [char] = pattern;
    if (char === undefined) return name === '';
    if (char === '*')
      return (
        matchesSegment(pattern.slice(1), name) || (name !== '' && matchesSegment(pattern, name.slice(1)))
      );
    return (
      name !== '' && (char === '?' || char === name[0]) && matchesSegment(pattern.slice(1), name.slice(1))
    );
  };

  it('says yes if some path is owned by both', () => {
    fc.assert(
      fc.property(glob, glob, (a, b) => {
        const isShared = paths.some((path) => owns(a, path) && owns(b, path));
        if (isShared) expect(pathsMeet(a.join('/'), b.join('/'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says no if none is, as far as short paths can tell', () => {
    fc.assert(
      fc.property(glob, glob, (a, b) => {
        // With one segment each side of at most one letter, four segments of two letters hold any path they could share.
        fc.pre([...a, ...b].every((part) => part.length === 1 || part === '**') && a.length + b.length <= 4);
        const isShared = paths.some((path) => owns(a, path) && owns(b, path));
        if (!isShared) expect(pathsMeet(a.join('/'), b.join('/'))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is symmetric, and every path meets itself and what lies in it', () => {
    fc.assert(
      fc.property(glob, glob, (a, b) => {
        const [first, second] = [a.join('/'), b.join('/')];
        expect(pathsMeet(first, second)).toBe(pathsMeet(second, first));
        expect(pathsMeet(first, first)).toBe(true);
        expect(pathsMeet(first, `${first}/x`)).toBe(true);
      }),
    );
  });

  it('is quick on hostile globs', () => {
    const before = process.cpuUsage();
    pathsMeet('*a'.repeat(250), `${'a'.repeat(499)}b`);
    pathsMeet('**/a/'.repeat(100), 'a/'.repeat(250));
    pathsMeet('{a,b}'.repeat(80), '{a,b}'.repeat(80));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500);
  });
});

describe('isInside', () => {
  it.each([
    ['src/api/users.ts', 'src/api/', true],
    ['src/api', 'src/api/', true],
    ['src/', 'src/api/', false],
    ['src/shared/time.ts', 'src/shared/*.ts', true],
    ['src/shared/time.css', 'src/shared/*.ts', false],
  ])('%s in %s: %s', (path, owner, expected) => {
    expect(isInside(path, owner)).toBe(expected);
  });
});

it('knows a glob', () => {
  expect(['src/*.ts', 'src/{a,b}', 'src/file?.ts'].every(isGlob)).toBe(true);
  expect(['src/(shop)/', 'src/[id]/', 'src/{/'].some(isGlob)).toBe(false);
});
