import fc from 'fast-check';

/** What a chunk of a plain spec is written with beside its title. */
const manners = fc.record({
  tokens: fc.boolean(),
  table: fc.boolean(),
  streams: fc.boolean(),
  phases: fc.array(
    fc.record({
      note: fc.nat({ max: 3 }),
      chunks: fc.array(
        fc.record({
          outcome: fc.boolean(),
          quote: fc.boolean(),
          skills: fc.nat({ max: 3 }),
          steps: fc.nat({ max: 3 }),
          waits: fc.option(fc.nat({ max: 5 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Specs as people write them, in which each thing has words of its own: what a merge loses can be seen by its words. */
export const plainSpecs: fc.Arbitrary<string> = manners.map(({ tokens, table, streams, phases }) => {
  let said = 0;
  const word = () => coined(said++);
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const named = phases.map(({ chunks }) => chunks.map(() => words(2)));
  const titles = named.flat();
  const lanes = streams ? [word(), word()] : [];
  let count = 0;
  const sections = phases.map(({ note, chunks }, index) => {
    const known = chunks.map((chunk, at) => {
      const nth = count++;
      const on = chunk.waits !== undefined && chunk.waits < nth ? chunk.waits : undefined;
      return {
        ...chunk,
        title: `${tokens ? `C${nth + 1} ` : ''}${named[index]?.[at] ?? ''}`,
        lane: lanes[nth % 2],
        waits: on === undefined ? undefined : tokens ? `C${on + 1}` : (titles[on] ?? ''),
      };
    });
    const rows = known.map(
      ({ title, lane, waits }) => `| ${title} | ${lane ?? '—'} | ${words(3)} | ${waits ?? '—'} |`,
    );
    const items = known.map(({ title, lane, waits, outcome, quote, skills, steps }) =>
      [
        `- [ ] **${title}**`,
        ...(outcome ? ['', `  Outcome: ${words(4)}.`] : []),
        ...(lane === undefined ? [] : [`  Stream: ${lane}`]),
        ...(skills === 0 ? [] : [`  Skills: ${Array.from({ length: skills }, word).join(', ')}`]),
        ...(waits === undefined ? [] : [`  Depends On: ${waits}`]),
        ...(quote ? ['', `  > ${words(4)}.`] : []),
        ...(steps === 0 ? [] : ['', ...Array.from({ length: steps }, () => `  - ${words(3)}`)]),
      ].join('\n'),
    );
    return [
      `### Phase ${index + 1}: ${words(2)}${index > 0 ? ` (blocked by Phase ${index})` : ''}`,
      ...Array.from({ length: note }, () => `${words(5)}.`),
      ...(table
        ? [['| Chunk | Stream | Outcome | Depends On |', '|---|---|---|---|', ...rows].join('\n')]
        : []),
      ...items,
    ].join('\n\n');
  });
  const stream = (lane: string) =>
    `| ${lane} | ${words(2)} | src/${word()}/, lib/${word()}/ | ${word()}, ${word()} |`;
  return [
    `# ${words(2)}`,
    `${words(6)}.`,
    '## Execution Plan',
    ...(streams
      ? [
          '### Work Streams',
          ['| Stream | Responsibility | Owns | Skills |', '|---|---|---|---|', ...lanes.map(stream)].join(
            '\n',
          ),
        ]
      : []),
    ...sections,
    ...(streams
      ? [
          '### Communication',
          `| From | To | When | What |\n|---|---|---|---|\n| ${lanes.join(', ')} | ${lanes.join(', ')} | After Phase 1 | ${words(2)} |`,
        ]
      : []),
    '## Notes',
    `${words(6)}.\n`,
  ].join('\n\n');
});

const [HEADS, TAILS] = [
  [
    'bra',
    'cul',
    'dre',
    'fim',
    'gos',
    'hul',
    'jat',
    'kem',
    'lop',
    'mur',
    'nep',
    'pil',
    'rov',
    'sut',
    'tam',
    'vel',
  ],
  [
    'dan',
    'fer',
    'gil',
    'hon',
    'kus',
    'lar',
    'men',
    'nik',
    'pon',
    'ruz',
    'sal',
    'ter',
    'vim',
    'xor',
    'zul',
    'bat',
  ],
];

/** The nth of words that exist nowhere else. */
const coined = (nth: number): string =>
  `${HEADS[nth % 16] ?? ''}${TAILS[Math.floor(nth / 16) % 16] ?? ''}${nth >= 256 ? 'o' : ''}`;
