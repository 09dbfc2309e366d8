import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { chunksOf } from '../plan/lookup';
import { documents } from '../testing/documents';
import { fixture, fixtures } from '../testing/fixtures';
import { runs } from '../testing/runs';
import { difference } from './difference';
import type { Command } from '../plan/command';
import type { Plan } from '../plan/types';

const thirteen = parse(fixture('thirteen'));
const id = (token: string) => chunksOf(thirteen.plan).find((chunk) => chunk.token === token)?.id ?? 'c0';

/** The sentences of what a command changes, as read from the file it leads to. */
function told(...commands: readonly Command[]): readonly string[] {
  const plan = commands.reduce((now, command) => {
    const next = apply(now, command);
    if (!next.ok) throw new RangeError(next.error.message);
    return next.value.plan;
  }, thirteen.plan);
  const written = parse(print(thirteen, plan).text).plan;
  return difference(thirteen.plan, written).map(({ sentence }) => sentence);
}

describe('a difference in one sentence', () => {
  it.each<[readonly Command[], readonly string[]]>([
    [
      [{ type: 'chunk.move', chunks: [id('C8')], phase: 'p3' }],
      ['C8 Alarm engine: moved from Phase 2 to Phase 3'],
    ],
    [
      [{ type: 'chunk.move', chunks: [id('C8')], phase: 'p2', stream: 's3' }],
      ['C8 Alarm engine: moved from rules to ui'],
    ],
    [
      [{ type: 'chunk.move', chunks: [id('C10')], phase: 'p2', place: { before: id('C5') } }],
      ['C10 Rig for load tests: moved within Phase 2'],
    ],
    [[{ type: 'chunk.tick', chunk: id('C8'), done: true }], ['C8 Alarm engine: ticked']],
    [[{ type: 'chunk.tick', chunk: id('C5'), done: false }], ['C5 Ingest service: unticked']],
    [
      [{ type: 'chunk.rename', chunk: id('C8'), title: 'Alarm motor' }],
      ['C8 Alarm engine: renamed to “Alarm motor”'],
    ],
    [
      [
        { type: 'dependency.add', chunk: id('C9'), on: { on: 'chunk', chunk: id('C5') } },
        { type: 'dependency.remove', chunk: id('C9'), on: { on: 'phase', phase: 'p1' } },
      ],
      ['C9 Live view of a shop: now waits for Ingest service; no longer waits for Phase 1'],
    ],
    [
      [{ type: 'chunk.edit', chunk: id('C12'), outcome: 'It holds.', issue: 'FR-9' }],
      [
        'C12 Proof under load: issue id set to “FR-9”',
        "C12 Proof under load: outcome changed from “Alarms stay under two minutes at ten times today's load.” to “It holds.”",
      ],
    ],
    [
      [{ type: 'chunk.delete', chunks: [id('C12')], references: 'remove' }],
      ['C12 Proof under load: removed from Phase 3'],
    ],
    [
      [{ type: 'chunk.add', id: 'c99', phase: 'p3', title: 'Printed labels' }],
      ['C14 Printed labels: added to Phase 3'],
    ],
    [
      [{ type: 'chunk.rename', chunk: id('C7'), title: 'Limits' }],
      ['C7 Thresholds per fridge: renamed to “Limits”'],
    ],
    [[{ type: 'stream.rename', stream: 's2', name: 'alarms' }], ['Stream rules: renamed to “alarms”']],
    [[{ type: 'phase.add', id: 'p99', name: 'Rest', index: 3 }], ['Phase 4: Rest: added']],
    [
      [
        {
          type: 'handoff.edit',
          handoff: thirteen.plan.handoffs[0]?.id ?? 'h0',
          when: { verb: 'after', of: 'p2' },
        },
      ],
      ['The handoff from ingest to all: moment changed from “After Phase 1” to “After Phase 2”'],
    ],
  ])('%j', (commands, sentences) => {
    expect(told(...commands)).toEqual(sentences);
  });

  it('what an inserted phase counts on is told as its number alone', () => {
    expect(told({ type: 'phase.add', id: 'p99', name: 'Pause', index: 2 })).toEqual([
      'Phase 3: Proof: number changed from “3” to “4”',
      'Phase 3: Pause: added',
    ]);
  });

  it('the status of the spec is a fact of the plan', () => {
    const spec = (status: string) => `# S\n\n## Meta\n\n- **Status:** ${status}\n\n${fixture('plain')}`;
    expect(
      difference(parse(spec('draft')).plan, parse(spec('done')).plan).map(({ sentence }) => sentence),
    ).toEqual(['Plan: status changed from “draft” to “done”']);
  });
});

it('a box that came or went', () => {
  const [boxless, boxed] = ['- **C1 Log**', '- [ ] **C1 Log**'].map(
    (item) => parse(`## Execution Plan\n\n### Phase 1: One\n\n${item}\n`).plan,
  ) as [Plan, Plan];
  expect(difference(boxless, boxed).map(({ sentence }) => sentence)).toEqual(['C1 Log: unticked']);
  expect(difference(boxed, boxless).map(({ sentence }) => sentence)).toEqual([
    'C1 Log: done “not ticked” removed',
  ]);
});

describe('the wording of the table', () => {
  const spec = (title: string, row: string, more = '') =>
    `## Execution Plan\n\n### Phase 1: One\n\n| Chunk | Outcome |\n|---|---|\n| C1 ${row} |${more}\n\n- [ ] **C1 ${title}**\n  Outcome: a.\n`;
  const between = (before: string, after: string) =>
    difference(parse(before).plan, parse(after).plan).map(({ sentence }) => sentence);

  it.each([
    ['stays when the item gets another', ['Log', 'Log'], ['Log of all', 'Log'], ['renamed to “Log of all”']],
    [
      'takes that of the item',
      ['Log of all', 'Log'],
      ['Log of all', 'Log of all'],
      ['title in the table changed from “Log” to “Log of all”'],
    ],
    [
      'takes another',
      ['Log', 'Log'],
      ['Log', 'Log of all'],
      ['title in the table changed from “Log” to “Log of all”'],
    ],
    [
      'changes beside that of the item',
      ['Log', 'Log'],
      ['Log of all', 'All Log'],
      ['renamed to “Log of all”', 'title in the table changed from “Log” to “All Log”'],
    ],
  ] as const)('%s', (_, [title, row], [newTitle, newRow], told) => {
    expect(between(spec(title, row), spec(newTitle, newRow))).toEqual(
      told.map((words) => `C1 ${title}: ${words}`),
    );
  });

  it('comes and goes with the same words', () => {
    expect(between(spec('Log', 'Log', ' a.'), spec('Log', 'Log'))).toEqual([]);
    expect(between(spec('Log', 'Log'), spec('Log', 'Log', ' a. |'))).toEqual([]);
    expect(between(spec('Log', 'Log'), spec('Log', 'Log', ' b |'))).toEqual([
      'C1 Log: outcome in the table set to “b”',
    ]);
  });
});

describe('what names something that is gone, and says what it said', () => {
  const spec = (...streams: readonly string[]) =>
    `## Execution Plan\n\n### Work Streams\n\n| Stream | Responsibility | Owns |\n|---|---|---|\n${streams
      .map((name) => `| ${name} | ${name} work | \`${name}/\` |\n`)
      .join(
        '',
      )}\n### Phase 1: One\n\n- [ ] **Alpha**\n  Stream: api\n\n### Phase 2: More (parallel — api stream, blocked by Phase 1)\n\n- [ ] **Beta**\n  Stream: web\n\n### Communication\n\n| From | To | When | What |\n|---|---|---|---|\n| api | web | After Alpha | shape |\n`;

  it('is told once, as gone', () => {
    const [before, after] = [spec('api', 'web'), spec('web')].map((text) => parse(text).plan);
    expect(before && after && difference(before, after).map(({ sentence }) => sentence)).toEqual([
      'Stream api: removed',
    ]);
  });
});

describe('no difference', () => {
  it.each(fixtures)('$name has none from itself', ({ text }) => {
    expect(difference(parse(text).plan, parse(text).plan)).toEqual([]);
  });

  it('nor has any generated plan', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(difference(parse(text).plan, parse(text).plan)).toEqual([]);
      }),
      runs(100),
    );
  });
});
