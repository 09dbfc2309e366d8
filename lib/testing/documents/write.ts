import { writeItem } from './write-item';
import { writeTable } from './write-table';
import type { Frame } from './frame';
import type { Manner } from './manner';
import type { ChunkSeed, PhaseSeed, PlanSeed } from './seed';

/** A whole spec as LF lines. */
export function writeDocument(manner: Manner, plan: PlanSeed, frame: Frame): string {
  const signs = '#'.repeat(manner.depth);
  const parts = [
    ...(frame.front === '' ? [] : [frame.front]),
    ...frame.before,
    ...(frame.heading === undefined || manner.depth < 3
      ? ['## Execution Plan'].slice(manner.depth - 1)
      : [frame.heading]),
    ...(frame.underHeading === '' ? [] : [frame.underHeading]),
    ...streamSection(manner, plan, signs),
    ...phaseSections(manner, plan, signs),
    ...handoffSection(manner, plan, signs),
    ...frame.after,
  ];
  const text = `${parts.join('\n\n')}\n`;
  return manner.blank === '' ? text : text.replace(/\n\n/g, `\n${manner.blank}\n`);
}

function streamSection(manner: Manner, { streams, streamTable }: PlanSeed, signs: string): readonly string[] {
  if (streamTable === 'none') return [];
  const columns = {
    canonical: ['Stream', 'Responsibility', 'Owns', 'Skills'],
    'other order': ['Owns', 'Lead', 'Stream', 'Skills', 'Responsibility'],
    'names only': ['Stream'],
  }[streamTable];
  const cell: Record<string, (name: string) => string> = {
    Stream: (name) => name,
    Responsibility: (name) => `All of ${name}`,
    Owns: (name) => `src/${name}/`,
    Skills: () => '—',
    Lead: () => 'day shift',
  };
  const rows = streams.map((name) => columns.map((column) => cell[column]?.(name) ?? ''));
  return [`${signs} Work Streams`, writeTable(manner, columns, rows)];
}

function handoffSection(
  manner: Manner,
  { streams, handoffs, handoffTable }: PlanSeed,
  signs: string,
): readonly string[] {
  if (!handoffTable) return [];
  const named = (ends: string) => ends.replace(/\d/g, (at) => streams[Number(at)] ?? '');
  const rows = handoffs.map(([from, to, when, what]) => [named(from), named(to), when, what]);
  return [`${signs} Communication`, writeTable(manner, ['From', 'To', 'When', 'What'], rows)];
}

interface Known {
  readonly seed: ChunkSeed;
  readonly token: string;
  readonly stream: string | undefined;
  readonly terms: string;
}

function phaseSections(manner: Manner, plan: PlanSeed, signs: string): readonly string[] {
  const { numbers, phases } = plan;
  const all = phases.flatMap(({ chunks }) => chunks);
  const term = (at: number) => {
    if (at < 0) return `Phase ${-at}`;
    const target = at % (all.length || 1);
    return manner.tokens ? `C${target + 1}` : (all[target]?.title ?? '');
  };
  let count = 0;
  return phases.map((phase, index) => {
    const known = phase.chunks.map((seed): Known => ({
      seed,
      token: manner.tokens ? `C${++count} ` : '',
      stream: seed.stream === 4 ? 'elsewhere' : plan.streams[seed.stream],
      terms: seed.waits.map(term).join(' + ') || '—',
    }));
    const words = index > 0 ? `blocked by Phase ${numbers[index - 1] ?? 0}` : '';
    const title = manner.heading(numbers[index] ?? index + 7, `Part ${index}`, words);
    return [`${signs} ${title}`, ...phaseBody(manner, phase, known)].join('\n\n');
  });
}

function phaseBody(
  manner: Manner,
  { table, before, between }: PhaseSeed,
  known: readonly Known[],
): readonly string[] {
  const rows = known.filter(({ seed }) => table && seed.as !== 'item');
  const items = known
    .filter(({ seed }) => !table || seed.as !== 'row')
    .map(({ seed, stream, token, terms }) => writeItem(manner, seed, stream, token, terms));
  const cell: Record<string, (of: Known) => string> = {
    Stream: ({ stream }) => stream ?? '—',
    Outcome: () => 'It works',
    'Depends On': ({ terms }) => terms,
    'Est.': () => '2h',
    Owner: () => '',
  };
  const chunkCell = ({ seed, token }: Known) => token + (seed.rowTitle ?? seed.title);
  const gap = manner.tight ? '\n' : '\n\n';
  const half = Math.ceil(items.length / 2);
  const parted = between !== '' && items.length > 1;
  return [
    ...(rows.length > 0
      ? [
          writeTable(
            manner,
            manner.columns,
            rows.map((of) => manner.columns.map((column) => (cell[column] ?? chunkCell)(of))),
          ),
        ]
      : []),
    ...(before !== '' && items.length > 0 ? [before] : []),
    ...(parted
      ? [items.slice(0, half).join(gap), between, items.slice(half).join(gap)]
      : items.length > 0
        ? [items.join(gap)]
        : []),
  ];
}
