import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { chunksOf, streamName } from '../plan/lookup';
import { fixture, fixtures } from '../testing/fixtures';
import { lineChanges } from '../testing/line-changes';
import { normal } from '../markdown/normal';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import type { Command } from '../plan/command';
import type { Chunk, Plan } from '../plan/types';

const withPlan = fixtures.filter(({ text }) => parse(text).hasPlan);

/** What a command changes in a document's lines; undefined if it is refused. Undo must give the bytes back. */
function changed(text: string, command: Command) {
  const document = parse(text);
  const next = apply(document.plan, command);
  if (!next.ok) return undefined;
  const after = print(document, next.value).text;
  expect(normal(parse(after).plan)).toEqual(normal(next.value));
  expect(print(document, document.plan).text).toBe(text);
  return { ...lineChanges(text, after), after, plan: next.value };
}

/** Lines in which a chunk is written: its row and its item. */
function linesOf(text: string, chunk: Chunk): readonly string[] {
  const { source } = parse(text);
  const spans = [source.rows.get(chunk.id)?.line, source.items.get(chunk.id)?.span];
  return spans.flatMap((span) =>
    span
      ? source.text
          .slice(span.start, span.end)
          .trimEnd()
          .split(/\r\n|\n|\r/)
      : [],
  );
}

const plainLines = (lines: readonly string[]) =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

describe.each(withPlan)('on $name', ({ text }) => {
  const { plan } = parse(text);
  const chunks = chunksOf(plan);

  it('a tick changes one character of one line', () => {
    for (const chunk of chunks) {
      const result = changed(text, { type: 'chunk.tick', chunk: chunk.id, done: chunk.done !== true });
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
        const result = changed(text, {
          type: 'chunk.move',
          chunks: [chunk.id],
          phase: phaseOf(plan, chunk),
          stream: id,
        });
        if (!result) continue;
        const own = linesOf(text, chunk);
        for (const line of result.removed) expect(own).toContain(line);
        expect(result.removed.length).toBeLessThanOrEqual(2);
        expect(result.added.length).toBeLessThanOrEqual(2);
        for (const line of result.added) expect(line).toContain(streamName(plan, id));
      }
  });

  it('a dependency changes the lines that state dependencies, and adds at most one', () => {
    for (const chunk of chunks)
      for (const other of chunks) {
        const add: Command = {
          type: 'dependency.add',
          chunk: chunk.id,
          on: { on: 'chunk', chunk: other.id },
        };
        const result = changed(text, add);
        if (!result || result.after === text) continue;
        const own = linesOf(text, chunk);
        for (const line of result.removed) expect(own).toContain(line);
        expect(result.added.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(2);
        const remove: Command = { ...add, type: 'dependency.remove' };
        const document = parse(text);
        const back = apply(result.plan, remove);
        expect(back.ok && print(document, back.value).text).toBe(text);
      }
  });

  it('another phase takes row and item along as they are, but for what means the phase before', () => {
    for (const chunk of chunks)
      for (const { id } of plan.phases) {
        if (id === phaseOf(plan, chunk)) continue;
        const result = changed(text, { type: 'chunk.move', chunks: [chunk.id], phase: id });
        if (!result) continue;
        const { lost, gained } = asBags(text, result.after);
        const own = plainLines(linesOf(text, chunk));
        for (const line of lost) expect(own, line).toContain(line);
        expect(lost.filter((line) => !line.startsWith('|')).length).toBeLessThanOrEqual(1);
        // Its row and its Depends On anew; a table's two first lines where there was none; homeless cells as fields.
        expect(gained.length).toBeLessThanOrEqual(lost.length + 4);
      }
  });
});

/** Lines that a text has more often than the other, wherever they stand; blank ones and indentation aside. */
function asBags(before: string, after: string) {
  const bag = plainLines(before.split(/\r\n|\n|\r/));
  const gained = plainLines(after.split(/\r\n|\n|\r/)).filter((line) => {
    const at = bag.indexOf(line);
    if (at >= 0) bag.splice(at, 1);
    return at < 0;
  });
  return { lost: bag, gained };
}

const phaseOf = (plan: Plan, chunk: Chunk) =>
  plan.phases.find(({ chunks }) => chunks.includes(chunk))?.id ?? 'p1';

describe('by content, on the plan with thirteen chunks', () => {
  const text = fixture('thirteen');
  const { plan } = parse(text);
  const byToken = (token: string) => chunksOf(plan).find((chunk) => chunk.token === token)?.id ?? 'c0';

  it('a new dependency is written by id token, in each place where the chunk already names some', () => {
    const result = changed(text, {
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
    const result = changed(text, { type: 'chunk.move', chunks: [byToken('C8')], phase: 'p3' });
    expect(result?.removed).toContain(
      '| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 1 + C5, C7 |',
    );
    expect(result?.added).toContain(
      '| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 2 + C5, C7 |',
    );
  });

  it('the last dependency leaves a dash', () => {
    const c12 = chunksOf(plan).find(({ token }) => token === 'C12');
    const result = changed(text, {
      type: 'dependency.remove',
      chunk: c12?.id ?? 'c0',
      on: { on: 'phase', phase: 'p2' },
    });
    expect(result?.added.join('\n')).toMatch(/C12 Load proof \| ops \| Load is survived \| C10 \|/);
  });
});
