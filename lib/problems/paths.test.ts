import { describe, expect, it } from 'vitest';
import { ownedPaths, withoutPath } from './paths';

describe('ownedPaths', () => {
  it.each<[string, readonly string[]]>([
    ['src/models/, migrations/', ['src/models/', 'migrations/']],
    ['`src/api/` · `src/mail/*.ts`', ['src/api/', 'src/mail/*.ts']],
    ['`src/a/, src/b/`', ['src/a/', 'src/b/']],
    ['`My Docs/plan.md`', ['My Docs/plan.md']],
    ['src/app/(shop)/, src/app/[slug]/page.tsx', ['src/app/(shop)/', 'src/app/[slug]/page.tsx']],
    ['src/{api,web}/**', ['src/{api,web}/**']],
    ['data/\\|legacy\\|/', ['data/|legacy|/']],
    ['src/api/ (but not src/api/generated/)', ['src/api/']],
    ['src/api/ except src/api/generated/, docs/', ['src/api/', 'docs/']],
    ['everything in src/api/ and the tests (tests/api/).', ['src/api/', 'tests/api/']],
    ['Dockerfile, package.json, .env', ['Dockerfile', 'package.json', '.env']],
    ['read/write access to src/db/ and/or the queue', ['src/db/']],
    ['https://example.org/a, prose about nothing in particular', []],
    ['src/a/, src/a/', ['src/a/']],
    ['`src/bot/` (Next.js side)', ['src/bot/']],
    ['src/web/ (Node.js 20, v1.2, e.g. llama.cpp)', ['src/web/']],
    ['src/bot/ → src/shared/types.ts', ['src/bot/']],
    ['src/a/ (see docs/layout.md), src/b/ from the split of src/old/', ['src/a/', 'src/b/']],
    ['src/a/ reads `src/shared/`; src/b/', ['src/a/', 'src/b/']],
    ['src/reads/, from/here/, see.py', ['src/reads/', 'from/here/', 'see.py']],
    [
      'all .sh scripts, .github/workflows/, .eslintrc.json, *.ts',
      ['.github/workflows/', '.eslintrc.json', '*.ts'],
    ],
    ['—', []],
    ['', []],
  ])('finds the paths in “%s”', (owns, paths) => {
    expect(ownedPaths(owns)).toEqual(paths);
  });

  it('takes a very long word for something else', () => {
    expect(ownedPaths(`src/${'x'.repeat(600)}/`)).toEqual([]);
  });
});

describe('withoutPath', () => {
  it.each<[string, string, string | undefined]>([
    ['src/api/, src/mail/', 'src/mail/', 'src/api/'],
    ['src/api/, src/mail/', 'src/api/', 'src/mail/'],
    ['`src/a/` · `src/b/` · `src/c/`', 'src/b/', '`src/a/` · `src/c/`'],
    ['`src/a/, src/b/`', 'src/b/', '`src/a/`'],
    ['src/mail/', 'src/mail/', ''],
    ['src/api/ and src/mail/ for templates', 'src/mail/', 'src/api/ and for templates'],
    ['src/mail/x/, src/mail/', 'src/mail/', undefined],
    ['src/a/', 'src/b/', undefined],
  ])('takes a path out of “%s”', (owns, path, rest) => {
    expect(withoutPath(owns, path)).toBe(rest);
  });
});

it('is quick on hostile text', () => {
  const before = process.cpuUsage();
  for (const text of [
    '`'.repeat(50_000),
    '('.repeat(50_000),
    '{a,'.repeat(20_000),
    '**'.repeat(30_000),
    'not '.repeat(20_000),
  ])
    ownedPaths(text);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
});
