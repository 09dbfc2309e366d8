/**
 * Changes a room's code on purpose and counts the tests that notice: `npm run mutants -- commands`. A room is tried by its
 * own tests alone, so that the score says what the tests nearest to a line hold; `markdown` by those of exact text and the
 * laws. More arguments choose among its files: `npm run mutants -- commands lib/commands/settle.ts`. What survived is
 * listed in test-results/mutants/<room>.html.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { entryOf, root, runNode } from './run.mjs';

const [room = '', ...files] = process.argv.slice(2);
if (!/^[a-z]+$/.test(room) || !existsSync(join(root, 'lib', room))) {
  console.error('Which room? For example: npm run mutants -- commands');
  process.exitCode = 2;
} else {
  const only = files.length > 0 ? ['--mutate', files.join(',')] : [];
  process.exitCode = await runNode(entryOf('@stryker-mutator/core', 'stryker'), ['run', ...only], {
    PLANLANES_ROOM: room,
  });
}
