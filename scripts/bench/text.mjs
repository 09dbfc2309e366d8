/**
 * What reading, changing, judging and printing a plan costs beside bare remark on the same text, in CPU milliseconds and
 * as ratios of one run. Bundled and started by scripts/bench.mjs.
 */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { format } from '../../lib/markdown/format';
import { parse } from '../../lib/markdown/parse';
import { print } from '../../lib/markdown/print';
import { apply } from '../../lib/commands/apply';
import { chunksOf } from '../../lib/plan/lookup';
import { problems } from '../../lib/problems/problems';
import { largePlanText } from '../../lib/testing/large-plan';

const SIZES = [8, 100, 1_000, 5_000];
const RUNS = 7;
/** One measurement takes at least this long, and all of an operation's together not much longer than that. */
const LEAST = 20;
const MOST = 20_000;

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkStringify);

/** CPU time of this process so far, in ms. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Median CPU time of one call, in ms. `prepare` makes what a call needs and is not counted.
 * @template T
 * @param {(run: number) => T} prepare
 * @param {(input: T) => unknown} call
 */
function costOf(prepare, call) {
  /** @type {number[]} */
  const costs = [];
  const started = cpu();
  for (let run = 0; run < RUNS && (run === 0 || cpu() - started < MOST); run++) {
    const inputs = [prepare(run * 1_000)];
    let spent = 0;
    let calls = 0;
    while (spent < LEAST) {
      const input = inputs.pop() ?? prepare(run * 1_000 + calls);
      const before = cpu();
      call(input);
      spent += cpu() - before;
      calls++;
    }
    costs.push(spent / calls);
  }
  return costs.sort((a, b) => a - b)[costs.length >> 1] ?? NaN;
}

/** A text that no reader has seen: caches would make a second reading cheap. @param {string} text */
const unseen = (text) => (/** @type {number} */ run) =>
  text.replaceAll('Work package', `Work package ${run}x`);

/** @param {number} size chunks */
function costsAt(size) {
  const text = largePlanText(size);
  const fresh = unseen(text);
  const document = parse(text);
  const chunk = chunksOf(document.plan)[size >> 1];
  const last = document.plan.phases.at(-1);
  if (!chunk || !last) throw new RangeError(`A plan of ${size} chunks has none in its middle.`);
  const gesture = () => apply(document.plan, { type: 'chunk.move', chunks: [chunk.id], phase: last.id });
  const moved = gesture();
  if (!moved.ok) throw new Error(moved.error.message);
  const { plan } = moved.value;
  const tree = remark.parse(text);
  /** A plan that no index knows yet. */
  const copy = () => structuredClone(plan);
  return {
    'remark-parse': costOf(fresh, (own) => remark.parse(own)),
    'remark-stringify': costOf(
      () => tree,
      (own) => remark.stringify(own),
    ),
    read: costOf(fresh, (own) => parse(own)),
    'read again': costOf(
      () => print(document, plan).text,
      (own) => parse(own),
    ),
    'one command': costOf(() => undefined, gesture),
    problems: costOf(copy, (own) => problems(own, document.context)),
    print: costOf(copy, (own) => print(document, own)),
    format: costOf(
      (run) => parse(fresh(run)),
      (own) => format(own, own.plan),
    ),
  };
}

const found = SIZES.map((size) => ({ size, costs: costsAt(size) }));
const cell = (/** @type {number} */ ms, /** @type {number} */ beside) =>
  `${ms < 10 ? ms.toFixed(2) : ms.toFixed(0)} (${(ms / beside).toFixed(ms / beside < 0.1 ? 4 : 2)})`;
console.log('CPU ms of one call, and beside remark-parse with GFM on the same text; medians of one run\n');
const names = /** @type {(keyof typeof found[number]['costs'])[]} */ (Object.keys(found[0]?.costs ?? {}));
const line = (/** @type {string[]} */ cells) => `| ${cells.map((own) => own.padEnd(18)).join(' | ')} |`;
console.log(line(['', ...SIZES.map((size) => `${size} chunks`)]));
console.log(line(['', ...SIZES].map(() => '-'.repeat(18))));
for (const name of names)
  console.log(line([name, ...found.map(({ costs }) => cell(costs[name], costs['remark-parse']))]));
