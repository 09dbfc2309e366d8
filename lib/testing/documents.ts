import fc from 'fast-check';

/** Names that look like something else, for titles and references. */
const NASTY = [
  'a + b',
  'Phase 2',
  'C2',
  'Foo: bar',
  'Home — top',
  '(0',
  'Login (email)',
  'x · Stream: y',
  'Ünïcode 水やり 🌱',
  'مرحبا',
  '`code` in it',
  'a|b',
  '1. first',
  '- dash',
  'Sign-in',
  'sign in',
  'none',
] as const;
const PLAIN = [
  'User model',
  'Auth utilities',
  'Login and register',
  'Token refresh',
  'Settings page',
  'Search index',
] as const;

/** How one generated document is written. */
interface Style {
  readonly eol: string;
  readonly bom: boolean;
  readonly finalNewline: boolean;
  readonly bullet: string;
  readonly indent: string;
  readonly airy: boolean;
  readonly tight: boolean;
  readonly compact: boolean;
  readonly tokens: boolean;
  readonly boxed: boolean;
  readonly columns: readonly string[];
  readonly label: boolean;
  readonly padded: boolean;
}

const style = fc.record<Style>({
  eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
  bom: fc.boolean(),
  finalNewline: fc.boolean(),
  bullet: fc.constantFrom('-', '-', '*', '+'),
  indent: fc.constantFrom('', '', ' ', '  '),
  airy: fc.boolean(),
  tight: fc.boolean(),
  compact: fc.boolean(),
  tokens: fc.boolean(),
  boxed: fc.boolean(),
  columns: fc.constantFrom(
    ['Chunk', 'Stream', 'Outcome', 'Depends On'],
    ['Chunk', 'Stream', 'Outcome', 'Depends On'],
    ['Stream', 'Est.', 'Depends On', 'Chunk'],
    ['Chunk', 'Outcome'],
    ['Chunk', 'Depends On', 'Stream'],
  ),
  label: fc.boolean(),
  padded: fc.boolean(),
});

interface ChunkSeed {
  readonly title: string;
  readonly rowTitle: string | undefined;
  readonly as: 'both' | 'row' | 'item';
  readonly stream: number;
  readonly done: boolean;
  readonly waits: readonly number[];
  readonly waitsInItem: boolean;
  readonly subtasks: number;
  readonly note: string;
  readonly issue: boolean;
}

const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY) },
);
const chunk = fc.record<ChunkSeed>({
  title: fc
    .tuple(name, fc.integer({ min: 1, max: 99 }))
    .map(([words, n]) => (n > 20 ? `${words} ${n}` : words)),
  rowTitle: fc.option(fc.constantFrom(...PLAIN), { nil: undefined, freq: 5 }),
  as: fc.constantFrom('both', 'both', 'both', 'row', 'item'),
  stream: fc.integer({ min: -1, max: 3 }),
  done: fc.boolean(),
  waits: fc.array(fc.integer({ min: -3, max: 12 }), { maxLength: 2 }),
  waitsInItem: fc.boolean(),
  subtasks: fc.integer({ min: 0, max: 3 }),
  note: fc.constantFrom('', '', '', '*(see [notes](docs/x.md))*', '(requires a key)'),
  issue: fc.boolean(),
});

const STREAMS = ['data', 'api', 'web'];

/** A whole spec in a random manner: what people and agents write, from canonical to barely recognisable. */
export const documents: fc.Arbitrary<string> = fc
  .record({
    style,
    numbers: fc.constantFrom([1, 2, 3], [0, 1, 2], [1, 2, 4], [3, 5, 6]),
    phases: fc.array(
      fc.record({
        chunks: fc.array(chunk, { maxLength: 4 }),
        table: fc.boolean(),
        between: fc.constantFrom(
          '',
          '',
          '',
          'A note between the items.',
          '<!-- - [ ] **hidden** -->',
          '```\n- [ ] **fenced**\n```',
        ),
        before: fc.constantFrom('', '', '**Details:**', 'Words before the list.'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    hasStreams: fc.boolean(),
    handoffs: fc.boolean(),
    tail: fc.constantFrom('', '\n## Acceptance Criteria\n\n- [ ] **No chunk**\n'),
  })
  .map(({ style: manner, ...seed }) => write(manner, seed));

interface Seed {
  readonly numbers: readonly number[];
  readonly phases: readonly {
    readonly chunks: readonly ChunkSeed[];
    readonly table: boolean;
    readonly between: string;
    readonly before: string;
  }[];
  readonly hasStreams: boolean;
  readonly handoffs: boolean;
  readonly tail: string;
}

function write(manner: Style, { numbers, phases, hasStreams, handoffs, tail }: Seed): string {
  const all = phases.flatMap(({ chunks }) => chunks);
  const tokenOf = (at: number) => (manner.tokens ? `C${at + 1} ` : '');
  const term = (at: number) =>
    at < 0
      ? `Phase ${-at}`
      : manner.tokens
        ? `C${(at % (all.length || 1)) + 1}`
        : (all[at % (all.length || 1)]?.title ?? '');
  const terms = (seed: ChunkSeed) => seed.waits.map(term).join(' + ') || '—';
  let count = 0;
  const sections = phases.map(({ chunks, table, between, before }, index) => {
    const known = chunks.map((seed) => ({ seed, token: tokenOf(count++) }));
    const rows = known.filter(({ seed }) => table && seed.as !== 'item');
    const items = known.filter(({ seed }) => !table || seed.as !== 'row');
    const cell: Record<string, (of: (typeof known)[number]) => string> = {
      Chunk: ({ seed, token }) => (token + (seed.rowTitle ?? seed.title)).replaceAll('|', '\\|'),
      Stream: ({ seed }) => STREAMS[seed.stream] ?? '—',
      Outcome: () => 'It works',
      'Depends On': ({ seed }) => terms(seed).replaceAll('|', '\\|'),
      'Est.': () => '2h',
    };
    const line = (cells: readonly string[]) =>
      `| ${cells.map((text) => (manner.padded ? text.padEnd(24) : text)).join(' | ')} |`;
    const body = items.map((of) => item(manner, of.seed, of.token, terms(of.seed)));
    const gap = manner.tight ? '\n' : '\n\n';
    const half = Math.ceil(body.length / 2);
    return [
      `### Phase ${numbers[index] ?? index + 7}: Part ${index}${index > 0 ? ` (blocked by Phase ${numbers[index - 1] ?? 0})` : ''}`,
      ...(rows.length > 0
        ? [
            [
              line(manner.columns),
              `|${manner.columns.map(() => '---').join('|')}|`,
              ...rows.map((of) => line(manner.columns.map((column) => cell[column]?.(of) ?? ''))),
            ].join('\n'),
          ]
        : []),
      ...(before && body.length > 0 ? [before] : []),
      ...(between && body.length > 1
        ? [body.slice(0, half).join(gap), between, body.slice(half).join(gap)]
        : body.length > 0
          ? [body.join(gap)]
          : []),
    ].join('\n\n');
  });
  const streams = `### Work Streams\n\n| Stream | Responsibility | Owns | Skills |\n|--------|---------------|------|--------|\n${STREAMS.map((of) => `| ${of} | All of ${of} | src/${of}/ | — |`).join('\n')}`;
  const communication =
    '### Communication\n\n| From | To | When | What |\n|---|---|---|---|\n| data | api | After Phase 1 | Shapes |';
  const text =
    [
      '# Spec',
      'Words.',
      '## Execution Plan',
      ...(hasStreams ? [streams] : []),
      ...sections,
      ...(handoffs ? [communication] : []),
    ].join('\n\n') +
    '\n' +
    tail;
  const ended = manner.finalNewline ? text : text.trimEnd();
  return (manner.bom ? '\uFEFF' : '') + ended.replaceAll('\n', manner.eol);
}

function item(manner: Style, seed: ChunkSeed, token: string, terms: string): string {
  const stream = STREAMS[seed.stream];
  const fields = [
    ...(stream ? [`Stream: ${stream}`] : []),
    'Skills: —',
    ...(seed.waitsInItem ? [`Depends On: ${terms}`] : []),
  ];
  const lines = ['Outcome: It works as it should.', ...(manner.compact ? [fields.join(' · ')] : fields)];
  const box = manner.boxed ? `[${seed.done ? 'x' : ' '}] ` : '';
  const head = [`${manner.bullet} ${box}**${token}${seed.title}**`, seed.issue ? '(NS-7)' : '', seed.note]
    .filter(Boolean)
    .join(' ');
  const blank = manner.airy ? [''] : [];
  const subtasks = Array.from({ length: seed.subtasks }, (_, at) => `  - Step ${at + 1}`);
  return [
    head,
    ...blank,
    ...lines.map((line) => `  ${line}`),
    ...(subtasks.length > 0 ? [...blank, ...subtasks] : []),
  ]
    .map((line) => (line === '' ? line : manner.indent + line))
    .join('\n');
}
