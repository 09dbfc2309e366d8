import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { chunksOf, lookup } from '../plan/lookup';
import { chunkLines } from '../testing/chunk-lines';
import { readingFault } from '../testing/faults';
import { fixtures } from '../testing/fixtures';
import { lineBags, saidLines } from '../testing/line-bags';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import type { Command } from '../plan/command';
import type { Chunk, ChunkId, Plan } from '../plan/types';
import type { SpecDocument } from '../markdown/document/document';

type Lines = readonly string[];

/** What a command changes in a fixture's lines, wherever they stand; undefined where it is refused. */
function changed(document: SpecDocument, command: Command) {
  const next = apply(document.plan, command);
  if (!next.ok) return undefined;
  const after = print(document, next.value.plan).text;
  expect(readingFault(parse(after), next.value.plan), JSON.stringify(command)).toBeUndefined();
  expect(print(document, document.plan).text).toBe(document.text);
  return { ...lineBags(document.text, after), says: JSON.stringify(command) };
}

/** Those that wait for a chunk, and the handoffs after it: how many lines may name it. */
function mentions(plan: Plan, id: ChunkId): number {
  const waiting = chunksOf(plan).filter(({ dependsOn }) =>
    dependsOn.some((own) => own.on === 'chunk' && own.chunk === id),
  );
  const after = plan.handoffs.filter(({ when }) => 'of' in when && when.of === id);
  return waiting.length * 2 + after.length;
}

/** Lines in which a chunk is written, as they are compared. */
const ownLines = (document: SpecDocument, chunk: Chunk): Lines =>
  saidLines(chunkLines(document, chunk).join('\n'));

/** Lines without the phases that they name, in alphabetical order. */
const withoutPhases = (lines: Lines): Lines =>
  lines
    .map((line) =>
      line
        .replace(/(?:, |; )?(?:blocked by )?Phase \d+(?: \+ |, )?|[—()]/gi, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .sort();

const isField = (line: string): boolean => /^(?:\*\*)?(?:Outcome|Stream|Skills|Depends On)\b/.test(line);

describe.each(fixtures.filter(({ text }) => parse(text).hasPlan))('on $name', ({ text }) => {
  const document = parse(text);
  const { plan } = document;
  const chunks = chunksOf(plan);

  it('another title changes the two titles and what names the chunk', () => {
    for (const chunk of chunks) {
      const result = changed(document, { type: 'chunk.rename', chunk: chunk.id, title: 'Zebra crossing' });
      if (!result) continue;
      expect(result.lost, result.says).toHaveLength(result.gained.length);
      expect(result.lost.length, result.says).toBeLessThanOrEqual(2 + mentions(plan, chunk.id));
      expect(
        result.gained.filter((line) => /zebra.crossing/i.test(line)).length,
        result.says,
      ).toBeGreaterThan(0);
    }
  });

  it('an outcome, skills and an issue id change their own lines', () => {
    for (const chunk of chunks) {
      const own = ownLines(document, chunk);
      const outcome = changed(document, { type: 'chunk.edit', chunk: chunk.id, outcome: 'All is well.' });
      expect(outcome?.lost.every((line) => own.includes(line))).toBe(true);
      expect(outcome?.gained.filter((line) => line.includes('All is well.'))).toHaveLength(1);
      expect(outcome?.gained.length, outcome?.says).toBe(1);
      if (!chunk.item) continue;
      const skills = changed(document, {
        type: 'chunk.edit',
        chunk: chunk.id,
        skills: ['zebra', 'crossing'],
      });
      expect([skills?.lost.length, skills?.gained.length].every((of) => (of ?? 0) <= 1)).toBe(true);
      expect(skills?.gained).toEqual([expect.stringContaining('zebra, crossing')]);
      const issue = changed(document, { type: 'chunk.edit', chunk: chunk.id, issue: 'ZB-1' });
      // What named it by its old id names it by another now.
      const named = chunk.issue === undefined ? 0 : mentions(plan, chunk.id);
      expect(issue?.lost.length, issue?.says).toBeLessThanOrEqual(1 + named);
      expect(issue?.gained.filter((line) => line.includes('(ZB-1)'))).toHaveLength(1);
      expect(issue?.gained.length).toBe(issue?.lost.length);
    }
  });

  it('a new sub-task is one line more, and one taken away the lines it had', () => {
    for (const chunk of chunks.filter(({ item }) => item)) {
      const more = [...chunk.subtasks, { text: 'Zebra crossing', subtasks: [] }];
      const added = changed(document, { type: 'chunk.edit', chunk: chunk.id, subtasks: more });
      expect(added?.lost).toEqual([]);
      expect(added?.gained).toEqual([expect.stringMatching(/^[-*+] Zebra crossing$/)]);
      const fewer = changed(document, {
        type: 'chunk.edit',
        chunk: chunk.id,
        subtasks: chunk.subtasks.slice(1),
      });
      expect(fewer?.gained).toEqual([]);
      expect(fewer?.lost.length === 0).toBe(chunk.subtasks.length === 0);
    }
  });

  it('a deleted chunk takes its lines along, and changes those that named it', () => {
    for (const chunk of chunks)
      for (const references of ['bridge', 'remove'] as const) {
        const result = changed(document, { type: 'chunk.delete', chunks: [chunk.id], references });
        if (!result) continue;
        const own = ownLines(document, chunk);
        const others = result.lost.filter((line) => !own.includes(line));
        // With the last row of a table that the phase got only for it, its two first lines may go.
        expect(others.length, result.says).toBeLessThanOrEqual(mentions(plan, chunk.id));
        expect(result.gained.length, result.says).toBeLessThanOrEqual(mentions(plan, chunk.id));
      }
  });

  it('a new chunk is a row and an item more', () => {
    for (const { id } of plan.phases)
      for (const stream of [undefined, ...plan.streams.map((of) => of.id)]) {
        const result = changed(document, {
          type: 'chunk.add',
          id: 'c999',
          phase: id,
          title: 'Zebra crossing',
          ...(stream && { stream }),
        });
        expect(result?.lost, result?.says).toEqual([]);
        const heads = result?.gained.filter((line) => line.includes('Zebra crossing')) ?? [];
        expect(heads.length).toBeGreaterThanOrEqual(1);
        // A table of its own, where the phase had none, brings two lines.
        const others = result?.gained.filter((line) => !heads.includes(line) && !isField(line)) ?? [];
        expect(
          others.every((line) => line.startsWith('|')),
          result?.says,
        ).toBe(true);
        expect(result?.gained.length).toBeLessThanOrEqual(7);
      }
  });

  it('another name of a stream stands wherever the old one was the whole name', () => {
    for (const { id } of plan.streams) {
      const result = changed(document, { type: 'stream.rename', stream: id, name: 'zebras' });
      expect(result?.lost, result?.says).toHaveLength(result?.gained.length ?? -1);
      for (const line of result?.gained ?? []) expect(line).toContain('zebras');
    }
  });

  it('a stream’s facts and place are its row', () => {
    for (const { id } of plan.streams) {
      const edited = changed(document, { type: 'stream.edit', stream: id, owns: 'zebra/' });
      expect([edited?.lost.length, edited?.gained.length]).toEqual([1, 1]);
      const moved = changed(document, { type: 'stream.move', stream: id, index: 0 });
      expect(moved && [moved.lost, moved.gained]).toEqual([[], []]);
    }
    const added = changed(document, { type: 'stream.add', id: 's999', name: 'zebras' });
    if (plan.streams.length > 0) expect([added?.lost, added?.gained.length]).toEqual([[], 1]);
  });

  it('a deleted stream takes its row along, and its name wherever it stood', () => {
    for (const { id, name } of plan.streams)
      for (const to of plan.streams.filter((other) => other.id !== id)) {
        const result = changed(document, { type: 'stream.delete', stream: id, to: to.id, paths: false });
        // The last handoff takes heading and table along.
        const lost = result?.lost.filter((line) => !/^#+ Communication|\| What|^[| :-]+$/.test(line));
        for (const line of lost ?? []) expect(line).toContain(name);
        for (const line of result?.gained ?? []) expect(line).toContain(to.name);
        expect(result?.gained.length).toBeLessThan(result?.lost.length ?? 0);
      }
  });

  it('a new phase is a heading more, and changes what means the phases behind it', () => {
    for (let index = 0; index <= plan.phases.length; index++) {
      const result = changed(document, { type: 'phase.add', id: 'p999', name: 'Zebras', index });
      for (const line of result?.lost ?? []) expect(line).toMatch(/phase/i);
      expect(result?.gained.length).toBe((result?.lost.length ?? 0) + 1);
      expect(result?.gained.filter((line) => line.includes('Zebras'))).toHaveLength(1);
    }
  });

  it('a phase’s name is its heading, and its place is what means a phase', () => {
    for (const { id } of plan.phases) {
      const named = changed(document, { type: 'phase.edit', phase: id, name: 'Zebras' });
      expect([named?.lost.length, named?.gained.length]).toEqual([1, 1]);
      for (let index = 0; index < plan.phases.length; index++) {
        const moved = changed(document, { type: 'phase.move', phase: id, index });
        // What waits for the phase before says nothing of it in the first phase.
        expect(withoutPhases(moved?.gained ?? []), moved?.says).toEqual(withoutPhases(moved?.lost ?? []));
      }
    }
  });

  it('a deleted phase takes its heading along, and its chunks’ lines only if they go too', () => {
    for (const phase of plan.phases) {
      const own = phase.chunks.flatMap((chunk) => ownLines(document, chunk));
      const kept = changed(document, {
        type: 'phase.delete',
        phase: phase.id,
        chunks: 'keep',
        references: 'bridge',
      });
      const items = own.filter((line) => !line.startsWith('|') && !isField(line));
      for (const line of kept?.lost ?? []) expect(items, kept?.says).not.toContain(line);
      const gone = changed(document, {
        type: 'phase.delete',
        phase: phase.id,
        chunks: 'delete',
        references: 'bridge',
      });
      const heads = own.filter((line) => /^(?:\||[-*+] \[)/.test(line));
      if (gone) expect(gone.lost).toEqual(expect.arrayContaining(heads));
    }
  });

  it('a handoff is a row', () => {
    const [first, second = first] = plan.streams;
    const phase = plan.phases[0];
    if (first && second && phase && plan.handoffs.length > 0) {
      const added = changed(document, {
        type: 'handoff.add',
        id: 'h999',
        from: [first.id],
        to: [second.id],
        when: { verb: 'after', of: phase.id },
        what: 'Zebras',
        extra: [],
      });
      expect(added && [added.lost, added.gained.length]).toEqual([[], 1]);
    }
    for (const { id } of plan.handoffs) {
      const edited = changed(document, { type: 'handoff.edit', handoff: id, what: 'Zebras' });
      expect([edited?.lost.length, edited?.gained.length]).toEqual([1, 1]);
      const deleted = changed(document, { type: 'handoff.delete', handoff: id });
      // The last one takes heading and table along.
      expect(deleted?.gained).toEqual([]);
      if (plan.handoffs.length > 1) expect(deleted?.lost).toHaveLength(1);
    }
  });

  it('the half that a chunk lacks is written, and nothing else', () => {
    for (const chunk of chunks) {
      const result = changed(document, { type: 'chunk.complete', chunk: chunk.id });
      if (!result) continue;
      expect(result.lost).toEqual([]);
      if (chunk.row && chunk.item) expect(result.gained).toEqual([]);
      else expect(result.gained.length).toBeGreaterThan(0);
    }
  });

  it('a copy takes no line away', () => {
    for (const chunk of chunks) {
      const result = changed(document, { type: 'chunk.duplicate', chunk: chunk.id, id: 'c999' });
      expect(result?.lost ?? []).toEqual([]);
      expect(result?.gained.length ?? 1).toBeGreaterThan(0);
    }
  });

  it('two parts of a chunk have the lines of the whole', () => {
    for (const chunk of chunks.filter(({ subtasks }) => subtasks.length > 0)) {
      const result = changed(document, {
        type: 'chunk.split',
        chunk: chunk.id,
        id: 'c999',
        title: 'Zebra crossing',
        subtasks: [0],
      });
      // The sub-task that goes may be written anew.
      expect(result?.lost.length ?? 0, result?.says).toBeLessThanOrEqual(1 + mentions(plan, chunk.id));
    }
  });

  it('a ticked sub-task is one line', () => {
    for (const chunk of chunks)
      for (const [at, { text: words, done }] of chunk.subtasks.entries()) {
        // What opens with no words holds no box.
        if (words === '') continue;
        const result = changed(document, {
          type: 'subtask.tick',
          chunk: chunk.id,
          path: [at],
          done: done !== true,
        });
        expect([result?.lost.length, result?.gained.length]).toEqual([1, 1]);
      }
  });

  it('a table lists what it lacked', () => {
    for (const { id, chunks: own } of plan.phases) {
      const result = changed(document, { type: 'table.add', phase: id });
      if (!result) continue;
      expect(result.lost).toEqual([]);
      const lacking = own.filter(({ row }) => !row).length;
      expect(result.gained.length - lacking, result.says).toBeLessThanOrEqual(lacking === own.length ? 2 : 0);
    }
  });

  it('the status is one line, and a handoff to all names its streams in its row', () => {
    const status = changed(document, { type: 'plan.status', status: 'zebra' });
    expect(status?.lost.length ?? 1).toBe(1);
    expect(status?.gained.length ?? 1).toBe(1);
    for (const { id } of lookup(plan).handoffs.values()) {
      const result = changed(document, { type: 'handoff.expand', handoff: id });
      expect(result?.lost.length ?? 0).toBeLessThanOrEqual(1);
      expect(result?.gained.length).toBe(result?.lost.length);
    }
  });
});
