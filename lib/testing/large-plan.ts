const streams = ['data', 'api', 'web', 'mail', 'search', 'billing', 'admin', 'mobile'];
const perPhase = 24;

/**
 * The text of a canonical plan with that many chunks: eight streams, 24 chunks a phase, the barrier written out,
 * every third chunk waiting for one of the phase before and every fifth for an earlier one of its own phase.
 */
export function largePlanText(chunks: number): string {
  const phases = Math.max(1, Math.ceil(chunks / perPhase));
  const sections = Array.from({ length: phases }, (_, index) => phase(index, chunks));
  return `${[head(), ...sections, communication(phases)].join('\n\n')}\n`;
}

const streamOf = (chunk: number) => streams[chunk % streams.length] ?? 'data';
const title = (chunk: number) => `Work package ${chunk + 1} for ${streamOf(chunk)}`;
const slug = (chunk: number) => title(chunk).toLowerCase().replaceAll(' ', '-');

function head(): string {
  const rows = streams.map((name) => `| ${name} | Everything about ${name} | src/${name}/ | ${name}-skill |`);
  return [
    '# A Large Plan',
    '',
    '## Execution Plan',
    '',
    '### Work Streams',
    '',
    '| Stream | Responsibility | Owns | Skills |',
    '|--------|---------------|------|--------|',
    ...rows,
  ].join('\n');
}

function phase(index: number, chunks: number): string {
  const first = index * perPhase;
  const members = Array.from({ length: Math.min(perPhase, chunks - first) }, (_, offset) => first + offset);
  const blocked = index > 0 ? `, blocked by Phase ${index}` : '';
  return [
    `### Phase ${index + 1}: Stage ${index + 1} (parallel${blocked})`,
    '',
    '| Chunk | Stream | Outcome | Depends On |',
    '|-------|--------|---------|------------|',
    ...members.map(
      (chunk) =>
        `| ${title(chunk)} | ${streamOf(chunk)} | Part ${chunk + 1} works | ${waits(chunk, index)} |`,
    ),
    ...members.map((chunk) => `\n${item(chunk)}`),
  ].join('\n');
}

function waits(chunk: number, phaseIndex: number): string {
  const terms = phaseIndex > 0 ? [`Phase ${phaseIndex}`] : [];
  if (phaseIndex > 0 && chunk % 3 === 0) terms.push(slug(chunk - perPhase));
  if (chunk % perPhase >= streams.length && chunk % 5 === 0) terms.push(slug(chunk - streams.length));
  return terms.join(' + ') || '—';
}

const item = (chunk: number): string =>
  [
    `- [ ] **${title(chunk)}**`,
    '',
    `  Outcome: Part ${chunk + 1} works and is covered by tests.`,
    `  Stream: ${streamOf(chunk)}`,
    `  Skills: ${streamOf(chunk)}-skill`,
    '',
    '  - Build the part',
    '  - Follow existing patterns in the repo',
  ].join('\n');

const communication = (phases: number): string =>
  [
    '### Communication',
    '',
    '| From | To | When | What |',
    '|------|----|------|------|',
    ...Array.from(
      { length: Math.max(0, phases - 1) },
      (_, index) => `| data | api | After Phase ${index + 1} | Shapes of stage ${index + 1} |`,
    ),
  ].join('\n');
