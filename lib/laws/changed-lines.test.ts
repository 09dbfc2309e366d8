import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { chunksOf, streamName } from '../plan/lookup';
import { chunkLines } from '../testing/chunk-lines';
import { readingFault } from '../testing/faults';
import { fixture, fixtures } from '../testing/fixtures';
import { lineBags, saidLines } from '../testing/line-bags';
import { lineChanges } from '../testing/line-changes';
import { dependencies } from '../testing/trials/dependencies';
import { faultsOf } from '../testing/trials/trial';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import type { Command } from '../plan/command';
import type { Chunk, Plan } from '../plan/types';
import type { SpecDocument } from '../markdown/document/document';

const withPlan = fixtures.filter(({ text }) => parse(text).hasPlan);

/** What a command changes in a document's lines; undefined if it is refused. Undo must give the bytes back. */
function changed(document: SpecDocument, command: Command) {
  const next = apply(document.plan, command);
  if (!next.ok) return undefined;
  const after = print(document, next.value.plan).text;
  expect(readingFault(parse(after), next.value.plan), JSON.stringify(command)).toBeUndefined();
  expect(print(document, document.plan).text).toBe(document.text);
  return { ...lineChanges(document.text, after), after, plan: next.value };
}

describe.each(withPlan)('on $name', ({ text }) => {
  const document = parse(text);
  const { plan } = document;
  const chunks = chunksOf(plan);

  it('a tick changes one character of one line', () => {
    for (const chunk of chunks) {
      const result = changed(document, { type: 'chunk.tick', chunk: chunk.id, done: chunk.done !== true });
      if (!chunk.item) {
        expect(result).toBeUndefined();
        continue;
      }
      const [before = '', after = ''] = [result?.removed[0], result?.added[0]];
      expect([result?.removed.length, result?.added.length]).toEqual([1, 1]);
      const unticked = (line: string) => line.replace(/^(\s*[-*+]\s+)(?:\[[ xX]\]\s+)?/, '$1');
      expect(unticked(after)).toBe(unticked(before));
      expect(after).toMatch(chunk.done === true ? /\[ \]/ : /\[x\]/);
    }
  });

  it('another stream changes the Stream cell and the Stream field, and no other line', () => {
    for (const chunk of chunks)
      for (const { id } of plan.streams) {
        const result = changed(document, {
          type: 'chunk.move',
          chunks: [chunk.id],
          phase: phaseOf(plan, chunk),
          stream: id,
        });
        if (!result) continue;
        const own = chunkLines(document, chunk);
        for (const line of result.removed) expect(own).toContain(line);
        expect(result.removed.length).toBeLessThanOrEqual(2);
        expect(result.added.length).toBeLessThanOrEqual(2);
        for (const line of result.added) expect(line).toContain(streamName(plan, id));
      }
  });

  // A third of them; the soak tries them all.
  it('a dependency changes the lines that state dependencies, adds at most one, and goes as it came', () => {
    expect(faultsOf(dependencies(document), 3)).toEqual([]);
  });

  it('another phase takes row and item along as they are, but for what means the phase before', () => {
    for (const chunk of chunks)
      for (const { id } of plan.phases) {
        if (id === phaseOf(plan, chunk)) continue;
        const result = changed(document, { type: 'chunk.move', chunks: [chunk.id], phase: id });
        if (!result) continue;
        const { lost, gained } = lineBags(document.text, result.after);
        const own = saidLines(chunkLines(document, chunk).join('\n'));
        for (const line of lost) expect(own, line).toContain(line);
        expect(lost.filter((line) => !line.startsWith('|')).length).toBeLessThanOrEqual(1);
        // Its row and its Depends On anew; a table's two first lines where there was none; homeless cells as fields.
        expect(gained.length).toBeLessThanOrEqual(lost.length + 4);
      }
  });
});

const phaseOf = (plan: Plan, chunk: Chunk) =>
  plan.phases.find(({ chunks }) => chunks.includes(chunk))?.id ?? 'p1';

describe('by content, on the plan with thirteen chunks', () => {
  const document = parse(fixture('thirteen'));
  const { plan } = document;
  const byToken = (token: string) => chunksOf(plan).find((chunk) => chunk.token === token)?.id ?? 'c0';

  it('a new dependency is written by id token, in each place where the chunk already names some', () => {
    const result = changed(document, {
      type: 'dependency.add',
      chunk: byToken('C13'),
      on: { on: 'chunk', chunk: byToken('C5') },
    });
    expect(result?.added).toEqual([
      '| C13 Shop pilot | rules | Four shops run on it | Phase 2 + C2 + C11 + C5 |',
      '  Depends On: C2, C11, C5',
    ]);
  });

  it('a chunk that waits in its own phase moves to the next with both', () => {
    const result = changed(document, { type: 'chunk.move', chunks: [byToken('C8')], phase: 'p3' });
    expect(result?.removed).toContain(
      '| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 1 + C5, C7 |',
    );
    expect(result?.added).toContain(
      '| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 2 + C5, C7 |',
    );
  });

  it('the last dependency leaves a dash', () => {
    const c12 = chunksOf(plan).find(({ token }) => token === 'C12');
    const result = changed(document, {
      type: 'dependency.remove',
      chunk: c12?.id ?? 'c0',
      on: { on: 'phase', phase: 'p2' },
    });
    expect(result?.added.join('\n')).toMatch(/C12 Load proof \| ops \| Load is survived \| C10 \|/);
  });
});
