import { expect, it } from 'vitest';
import { HANDOFFS, STREAMS } from '../write/tables';
import { parse } from '../parse';
import { canonicalChunkTable, canonicalRowTable } from './tables';

/** The lines of a phase's table in canonical form, the delimiter row aside. */
function chunkTable(...rows: readonly string[]) {
  const { plan, source } = parse(`## Execution Plan\n\n### Phase 1: A\n\n${rows.join('\n')}\n`);
  const [phase] = plan.phases;
  const table = source.phases[0]?.table;
  if (!phase || !table) throw new RangeError('No table');
  const [head, , ...lines] = canonicalChunkTable(plan, phase, source, table).trimEnd().split('\n');
  return [head, ...lines];
}

it('the columns of the format that hold a fact come first, then those of the document', () => {
  expect(chunkTable('| Risk | Chunk | Outcome |', '|-|-|-|', '| low | C1 Log in (NS-1) | a \\| b |')).toEqual(
    ['| Chunk | Outcome | Risk |', '| C1 Log in (NS-1) | a \\| b | low |'],
  );
});

it('another word for a column stays, and so do cells beyond the header', () => {
  expect(chunkTable('| Chunk | Blocked by |', '|-|-|', '| A | — | more |', '| B | A | |')).toEqual([
    '| Chunk | Blocked by |',
    '| A | — | more |',
    '| B | a |',
  ]);
});

it('a Stream column goes where no chunk has one, unless a cell has words', () => {
  expect(chunkTable('| Chunk | Stream |', '|-|-|', '| A | — |')[0]).toBe('| Chunk |');
  expect(chunkTable('| Chunk | Stream |', '|-|-|', '| A | (none yet) |')[0]).toBe('| Chunk | Stream |');
});

it('a cell keeps its words where the fact would lose some', () => {
  expect(chunkTable('| Chunk | Outcome |', '|-|-|', '| A | (none in May) |')[1]).toBe(
    '| A | (none in May) |',
  );
});

it('streams and handoffs have their own columns first too', () => {
  const { plan, source } = parse(
    '## Execution Plan\n\n### Streams\n\n| Owns | Name |\n|-|-|\n| src/ | api |\n\n### Phase 1: A\n\n### Communication\n\n| To | From | How | What |\n|-|-|-|-|\n| all | api | mail | Shape |\n',
  );
  if (!source.streams || !source.handoffs) throw new RangeError('No table');
  const streams = canonicalRowTable(plan, source, STREAMS, source.streams, plan.streams);
  const handoffs = canonicalRowTable(plan, source, HANDOFFS, source.handoffs, plan.handoffs);
  expect(streams.split('\n')[0]).toMatch(/Owns/);
  expect(handoffs.split('\n').filter((line) => !line.startsWith('|-'))).toEqual([
    '| From | To | What | How |',
    '| api | all | Shape | mail |',
    '',
  ]);
});
