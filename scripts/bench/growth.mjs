/**
 * How what lies between a plan and its first picture grows with chunks and dependencies: CPU milliseconds of plans of one
 * shape, each about four times the one before, and beside them the time for each chunk and dependency as a ratio to the
 * smallest. What is linear stays about 1. Bundled and started by scripts/bench.mjs.
 */
import { layout } from '../../lib/layout/layout';
import { ranks } from '../../lib/layout/ranks';
import { loops } from '../../lib/plan/loops';
import { problems } from '../../lib/problems/problems';
import { sketch } from '../../lib/testing/sketch';

const RUNS = 3;

/** CPU time of this process so far, in ms. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const upTo = (/** @type {number} */ count) => Array.from({ length: count }, (_, at) => at);

/** `of` chunks below `below`, always the same ones. @param {number} id @param {number} of @param {number} below */
const some = (id, of, below) => [
  ...new Set(upTo(Math.min(of, below)).map((nth) => (id * 7_919 + nth * 104_729) % below)),
];

/**
 * For each shape its sizes in chunks, and what each chunk of each phase waits for.
 * @type {Readonly<Record<string, { sizes: readonly number[], phases: (size: number) => readonly (readonly (readonly number[])[])[] }>>}
 */
const shapes = {
  chain: {
    sizes: [300, 1_200, 4_800],
    phases: (size) => [upTo(size).map((id) => (id > 0 ? [id - 1] : []))],
  },
  'star, all wait for one': {
    sizes: [300, 1_200, 4_800],
    phases: (size) => [upTo(size).map((id) => (id > 0 ? [0] : []))],
  },
  'star, one waits for all': {
    sizes: [300, 1_200, 4_800],
    phases: (size) => [upTo(size).map((id) => (id === size - 1 ? upTo(id) : []))],
  },
  'dense, each waits for all before it': {
    sizes: [50, 100, 200, 400],
    phases: (size) => [upTo(size).map((id) => upTo(id))],
  },
  'mutual, each waits for all others': {
    sizes: [50, 100, 200, 400],
    phases: (size) => [upTo(size).map((id) => upTo(size).filter((other) => other !== id))],
  },
  'ten each, in one phase': {
    sizes: [300, 1_200, 4_800],
    phases: (size) => [upTo(size).map((id) => some(id, 10, id))],
  },
  'ten each, of earlier phases': {
    sizes: [300, 1_200, 4_800],
    phases: (size) =>
      upTo(size / 25).map((phase) =>
        upTo(25).map((nth) => (phase > 0 ? some(phase * 25 + nth, 10, phase * 25) : [])),
      ),
  },
};

/** @type {Readonly<Record<string, (plan: import('../../lib/plan/types').Plan) => unknown>>} */
const stages = {
  columns: (plan) => plan.phases.map((phase) => ranks(phase)),
  layout,
  loops,
  problems: (plan) => problems(plan),
};

/** @param {readonly (readonly (readonly number[])[])[]} phases */
function measure(phases) {
  let next = 0;
  const drawn = phases.map((chunks) => chunks.map((waits) => ({ id: next++, waits })));
  const weight = drawn.flat().reduce((sum, { waits }) => sum + 1 + waits.length, 0);
  const spent = Object.entries(stages).map(([name, run]) => {
    const costs = upTo(RUNS).map(() => {
      // A plan that nothing is remembered of.
      const plan = sketch(0, drawn);
      const before = cpu();
      run(plan);
      return cpu() - before;
    });
    return { name, ms: Math.min(...costs) };
  });
  return { chunks: next, weight, spent };
}

const line = (/** @type {string[]} */ cells) => `| ${cells.map((own) => own.padEnd(16)).join(' | ')} |`;
measure([upTo(200).map((id) => some(id, 3, id))]);
console.log('CPU ms, and per chunk and dependency beside the smallest of its shape; best of some runs\n');
for (const [shape, { sizes, phases }] of Object.entries(shapes)) {
  const found = sizes.map((size) => measure(phases(size)));
  console.log(line([shape, ...found.map(({ chunks, weight }) => `${chunks} + ${weight - chunks}`)]));
  for (const [nth, { name, ms: least }] of (found[0]?.spent ?? []).entries())
    console.log(
      line([
        name,
        ...found.map(({ spent, weight }) => {
          const ms = spent[nth]?.ms ?? NaN;
          const ratio = ms / weight / (least / (found[0]?.weight ?? NaN));
          return `${ms.toFixed(1)} (${ratio.toFixed(2)})`;
        }),
      ]),
    );
  console.log('');
}
