import { parseArgs } from 'node:util';
import { parts, wholes } from './cases';
import { keep } from './keep';

/*
 * The soak: the loops that the suite samples, whole, then the laws over new cases, for as long as asked. Bundled and
 * started by scripts/soak.mjs. `--folder` is where failing cases are kept.
 */
const { values } = parseArgs({
  options: {
    part: { type: 'string', default: [...Object.keys(wholes), ...Object.keys(parts)].join() },
    minutes: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    folder: { type: 'string', default: 'lib/testing/fixtures/found' },
  },
});
const BATCH = 100;
const ENOUGH = 10;

const chosen = values.part.split(',');
const cases = values.cases === undefined ? Infinity : Number(values.cases);
const minutes =
  values.minutes === undefined ? (values.cases === undefined ? 10 : Infinity) : Number(values.minutes);
const first = values.seed === undefined ? Math.floor(Math.random() * 2 ** 30) : Number(values.seed);
const unknown = chosen.some((part) => !parts[part] && !wholes[part]);
if (!(minutes > 0) || !(cases > 0) || !Number.isInteger(first) || unknown) {
  console.error(
    `Say which parts (${[...Object.keys(wholes), ...Object.keys(parts)].join(', ')}), and for how long or how many cases each: ` +
      'npm run soak -- --part mutations --minutes 30 --cases 100000 --seed 1',
  );
  process.exit(2);
}

let failures = 0;
for (const name of chosen) tryWhole(name);
const endless = chosen.filter((name) => parts[name]);
for (const name of endless) soak(name, (minutes / endless.length) * 60_000);
process.exit(failures > 0 ? 1 : 0);

/** Tries a whole part to its end. What fails is said and not kept: the fixture that holds it is there. */
function tryWhole(name: string): void {
  let [done, failed] = [0, 0];
  for (const { commands, fault } of wholes[name] ?? []) {
    done++;
    if (fault === undefined) continue;
    failed++;
    console.error(`${name}: ${fault}, after ${JSON.stringify(commands)}`);
  }
  failures += failed;
  if (done > 0) console.log(`${name}: ${done} cases, ${failed} failures`);
}

function soak(name: string, time: number): void {
  const part = parts[name];
  if (!part) return;
  const started = Date.now();
  let [done, commands, failed, told] = [0, 0, 0, started];
  const tell = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const taken = name === 'sequences' ? `, ${commands} commands taken` : '';
    console.log(`${name}: ${done} cases${taken}, ${failed} failures, ${seconds} s, seed ${first}`);
  };
  console.log(`${name}: seed ${first}`);
  for (let seed = first; done < cases && Date.now() - started < time && failed < ENOUGH; seed++) {
    for (const found of part(seed, Math.min(BATCH, cases - done))) {
      done++;
      commands += found.commands.length;
      if (found.fault !== undefined) {
        failed++;
        console.error(`${name}, seed ${seed}: ${found.fault}`);
        console.error(`Kept as ${keep(values.folder, `${name}-${seed}-${done % BATCH}`, found)}`);
      }
      if (Date.now() - told < 60_000) continue;
      told = Date.now();
      tell();
    }
  }
  failures += failed;
  tell();
}
