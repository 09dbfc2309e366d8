// Runs the property tests over and over with seeds of their own, for as long as asked: `npm run soak -- --minutes 30`.
// A failing run prints its seed; `npm run soak -- --seed N` repeats it.
import { parseArgs } from 'node:util';
import { entryOf, run } from './run.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    runs: { type: 'string', default: '5000' },
  },
});
const minutes = Number(values.minutes);
const runs = Number(values.runs);
if (!(minutes > 0) || !(runs > 0)) {
  console.error('Say for how long, and how many cases a round: npm run soak -- --minutes 30 --runs 5000');
  process.exit(2);
}

const suites = ['lib/markdown/laws.test.ts', 'lib/markdown/soup.test.ts', 'lib/markdown/format.test.ts'];
const end = Date.now() + minutes * 60_000;
let rounds = 0;
do {
  const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
  console.log(`Round ${++rounds}: seed ${seed}, ${runs} cases a property`);
  const code = await run(process.execPath, [entryOf('vitest'), 'run', ...suites, '--testTimeout=3600000'], {
    PLANLANES_SEED: seed,
    PLANLANES_RUNS: String(runs),
  });
  if (code !== 0) {
    console.error(`Failed with seed ${seed}. Repeat it with: npm run soak -- --seed ${seed} --runs ${runs}`);
    process.exit(1);
  }
} while (values.seed === undefined && Date.now() < end);
console.log(`${rounds} rounds without a failure.`);
