import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply';
import { chunksOf } from '../plan/lookup';
import { agreementFault } from '../testing/faults';
import { fixture } from '../testing/fixtures';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import type { Command } from '../plan/command';
import type { ChunkId, Plan } from '../plan/types';

/** What hands type, or paste, that could make structure of its own. */
const TYPED = [
  'a | b',
  '| a | b |',
  '|---|---|',
  'ends with \\',
  'a \\| b',
  '`tick',
  '``two` ticks',
  '```\nfence',
  '~~~',
  'two\nlines',
  'three\r\n\r\nparagraphs\r\n- [ ] **here**',
  '## x',
  '### Phase 9: x',
  '- [ ] **Another** chunk',
  '* bullet',
  '1. first',
  '> quoted',
  'Stream: web',
  'x · Stream: web · Skills: y',
  'Depends On: Phase 1',
  '**Outcome:** said twice',
  '<!-- z',
  '<!-- z -->',
  '<div>',
  '<script>alert(1)</script>',
  '---',
  '===',
  '**bold',
  '_under',
  '[x] done',
  '[link](',
  '\\',
  '\u0000 nul',
  '\tindented',
  '    code',
  'مرحبا | 水',
  '— or none',
] as const;

/** A place that words are typed into, and how they are found there again. */
interface Place {
  readonly name: string;
  readonly command: (plan: Plan, typed: string) => Command | undefined;
  readonly found: (plan: Plan) => string | undefined;
}

const first = (plan: Plan) => chunksOf(plan).find(({ item, row }) => item && row) ?? chunksOf(plan)[0];
const firstId = (plan: Plan): ChunkId => first(plan)?.id ?? 'c0';
const index = (plan: Plan) => chunksOf(plan).findIndex(({ id }) => id === firstId(plan));

const PLACES: readonly Place[] = [
  {
    name: 'an outcome',
    command: (plan, outcome) => ({ type: 'chunk.edit', chunk: firstId(plan), outcome }),
    found: (plan) => first(plan)?.outcome,
  },
  {
    name: 'a skill',
    command: (plan, skill) => ({ type: 'chunk.edit', chunk: firstId(plan), skills: [skill] }),
    found: (plan) => first(plan)?.skills?.join(', '),
  },
  {
    name: 'a sub-task',
    command: (plan, text) => ({
      type: 'chunk.edit',
      chunk: firstId(plan),
      subtasks: [{ text, subtasks: [] }],
    }),
    found: (plan) => first(plan)?.subtasks[0]?.text,
  },
  {
    name: 'a sub-task with a box, in another',
    command: (plan, text) => ({
      type: 'chunk.edit',
      chunk: firstId(plan),
      subtasks: [{ text: 'outer', subtasks: [{ text, done: true, subtasks: [] }] }],
    }),
    found: (plan) => first(plan)?.subtasks[0]?.subtasks[0]?.text,
  },
  {
    name: 'a title',
    command: (plan, title) => ({ type: 'chunk.rename', chunk: firstId(plan), title }),
    found: (plan) => first(plan)?.title,
  },
  {
    name: 'what a stream owns',
    command: ({ streams: [stream] }, owns) => stream && { type: 'stream.edit', stream: stream.id, owns },
    found: (plan) => plan.streams[0]?.owns,
  },
  {
    name: 'a stream’s skill',
    command: ({ streams: [stream] }, skill) =>
      stream && { type: 'stream.edit', stream: stream.id, skills: [skill] },
    found: (plan) => plan.streams[0]?.skills?.join(', '),
  },
  {
    name: 'a stream’s name',
    command: ({ streams: [stream] }, name) => stream && { type: 'stream.rename', stream: stream.id, name },
    found: (plan) => plan.streams[0]?.name,
  },
  {
    name: 'a phase’s name',
    command: ({ phases: [phase] }, name) => phase && { type: 'phase.edit', phase: phase.id, name },
    found: (plan) => plan.phases[0]?.name,
  },
  {
    name: 'what is handed over',
    command: ({ handoffs: [handoff] }, what) =>
      handoff && { type: 'handoff.edit', handoff: handoff.id, what },
    found: (plan) => plan.handoffs[0]?.what,
  },
];

/** Letters, digits and signs that say something: escapes, marks of emphasis and white space aside. */
const said = (words: string): string => words.replace(/[\\`*_\s]/g, '');

const shape = (plan: Plan) => ({
  streams: plan.streams.length,
  phases: plan.phases.map(({ chunks, notes }) => [chunks.length, notes ?? '']),
  handoffs: plan.handoffs.length,
});

describe.each(['canonical', 'thirteen', 'hostile', 'plain', 'crlf'])('typed into %s', (name) => {
  const document = parse(fixture(name));
  it.each(PLACES)('$name stays a value, or is refused in words', ({ command, found }) => {
    for (const typed of TYPED) {
      const gesture = command(document.plan, typed);
      if (!gesture) return;
      const next = apply(document.plan, gesture);
      if (!next.ok) {
        expect(next.error.message, typed).toMatch(/\.$/);
        continue;
      }
      expect(agreementFault(document, next.value), typed).toBeUndefined();
      const reopened = parse(print(document, next.value).text).plan;
      expect(shape(reopened), typed).toEqual(shape(document.plan));
      expect(index(reopened)).toBe(index(document.plan));
      const line = typed.replace(/\s+/g, ' ').trim();
      const value = found(reopened);
      // Words for none are none; words in parentheses behind a title are its note.
      if (value !== undefined) expect(said(value), typed).toBe(said(line));
    }
  });
});
