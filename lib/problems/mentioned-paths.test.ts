import { expect, it } from 'vitest';
import { mentionedPaths } from './mentioned-paths';

const folders = new Set(['src', 'apps']);

it.each<[string, readonly string[]]>([
  ['Move the types to `src/api/types.ts`, please.', ['src/api/types.ts']],
  ['Write src/api/types.ts and main.py.', ['src/api/types.ts', 'main.py']],
  ['Fill `src/api/` (with tests in `src/api/tests`)', ['src/api/', 'src/api/tests']],
  ['Cover src/**/*.ts and `*.sql`', ['src/**/*.ts', '*.sql']],
  ['JWT encode/decode, browse/search and src/api without ticks', []],
  ['POST /auth/login and GET `/files/list.json`', []],
  ['Use `prompt-engineering` skill for prompts', []],
  ['Two folders down from `lib/a/b`, one down from `src/a`, and `a/b/c` of something else', []],
  ['Take 2.5 minutes, e.g. for v1.2', []],
  ['Move to Next.js, Node.js and llama.cpp, from `express.js`', []],
  ['Run the .sh and `.ts` files, read `process.env`', []],
  ['See src/api/types.ts', []],
  ['Per docs/plan.md write `src/x.ts`, then src/y.ts', ['src/y.ts']],
  ['Follow docs/plan.md. Write `src/x.ts`', ['src/x.ts']],
  ['Routes, matching existing `src/api/users.ts`', []],
  ['Pages based on src/a.tsx, src/b.tsx', ['src/b.tsx']],
  ['Add read-only mode to src/read/see.ts', ['src/read/see.ts']],
  ['Layout as in [notes](docs/layout.md) and https://example.org/x.html', []],
  ['*Emphasis/like* **this/bold** and 2 * 3/4', []],
])('finds the paths that “%s” writes', (text, paths) => {
  expect(mentionedPaths(text, folders)).toEqual(paths);
});

it('is quick on hostile text', () => {
  const before = process.cpuUsage();
  for (const text of ['see '.repeat(30_000), '.'.repeat(100_000), '*/'.repeat(50_000), 'a.ts'.repeat(30_000)])
    mentionedPaths(text, folders);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500);
});
