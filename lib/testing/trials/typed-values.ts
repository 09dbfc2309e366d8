import { apply } from '../../commands/apply';
import { parse } from '../../markdown/parse';
import { print } from '../../markdown/print';
import { chunksOf } from '../../plan/lookup';
import { agreementFault } from '../faults';
import type { SpecDocument } from '../../markdown/document/document';
import type { Command } from '../../plan/command';
import type { ChunkId, Plan } from '../../plan/types';
import type { Trials } from './trial';

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
  readonly command: (plan: Plan, typed: string) => Command | undefined;
  readonly found: (plan: Plan) => string | undefined;
}

const first = (plan: Plan) => chunksOf(plan).find(({ item, row }) => item && row) ?? chunksOf(plan)[0];
const firstId = (plan: Plan): ChunkId => first(plan)?.id ?? 'c0';

const PLACES: readonly Place[] = [
  // an outcome
  {
    command: (plan, outcome) => ({ type: 'chunk.edit', chunk: firstId(plan), outcome }),
    found: (plan) => first(plan)?.outcome,
  },
  // a skill
  {
    command: (plan, skill) => ({ type: 'chunk.edit', chunk: firstId(plan), skills: [skill] }),
    found: (plan) => first(plan)?.skills?.join(', '),
  },
  // a sub-task
  {
    command: (plan, text) => ({
      type: 'chunk.edit',
      chunk: firstId(plan),
      subtasks: [{ text, subtasks: [] }],
    }),
    found: (plan) => first(plan)?.subtasks[0]?.text,
  },
  // a sub-task with a box, in another
  {
    command: (plan, text) => ({
      type: 'chunk.edit',
      chunk: firstId(plan),
      subtasks: [{ text: 'outer', subtasks: [{ text, done: true, subtasks: [] }] }],
    }),
    found: (plan) => first(plan)?.subtasks[0]?.subtasks[0]?.text,
  },
  // a title
  {
    command: (plan, title) => ({ type: 'chunk.rename', chunk: firstId(plan), title }),
    found: (plan) => first(plan)?.title,
  },
  // what a stream owns
  {
    command: ({ streams: [stream] }, owns) => stream && { type: 'stream.edit', stream: stream.id, owns },
    found: (plan) => plan.streams[0]?.owns,
  },
  // a stream’s skill
  {
    command: ({ streams: [stream] }, skill) =>
      stream && { type: 'stream.edit', stream: stream.id, skills: [skill] },
    found: (plan) => plan.streams[0]?.skills?.join(', '),
  },
  // a stream’s name
  {
    command: ({ streams: [stream] }, name) => stream && { type: 'stream.rename', stream: stream.id, name },
    found: (plan) => plan.streams[0]?.name,
  },
  // a phase’s name
  {
    command: ({ phases: [phase] }, name) => phase && { type: 'phase.edit', phase: phase.id, name },
    found: (plan) => plan.phases[0]?.name,
  },
  // what is handed over
  {
    command: ({ handoffs: [handoff] }, what) =>
      handoff && { type: 'handoff.edit', handoff: handoff.id, what },
    found: (plan) => plan.handoffs[0]?.what,
  },
];

/** Letters, digits and signs that say something: escapes, marks of emphasis and white space aside. */
const said = (words: string): string => words.replace(/[\\`*_\s]/g, '');

/** How much there is of everything, and where the first chunk stands. */
const shape = (plan: Plan): string =>
  JSON.stringify({
    streams: plan.streams.length,
    phases: plan.phases.map(({ chunks, notes }) => [chunks.length, notes ?? '']),
    handoffs: plan.handoffs.length,
    first: chunksOf(plan).findIndex(({ id }) => id === firstId(plan)),
  });

/** Everything typed into every place: it stays a value, or is refused in words. */
export const typedValues: Trials = (document) =>
  PLACES.flatMap(({ command, found }) =>
    TYPED.flatMap((typed) => {
      const gesture = command(document.plan, typed);
      return gesture ? [{ command: gesture, fault: () => typedFault(document, gesture, typed, found) }] : [];
    }),
  );

function typedFault(
  document: SpecDocument,
  command: Command,
  typed: string,
  found: Place['found'],
): string | undefined {
  const next = apply(document.plan, command);
  if (!next.ok) return next.error.message.endsWith('.') ? undefined : `refused with “${next.error.message}”`;
  const fault = agreementFault(document, next.value.plan);
  if (fault !== undefined) return fault;
  const reopened = parse(print(document, next.value.plan).text).plan;
  if (shape(reopened) !== shape(document.plan)) return `makes structure: ${shape(reopened)}`;
  const value = found(reopened);
  // Words for none are none; words in parentheses behind a title are its note.
  return value === undefined || said(value) === said(typed) ? undefined : `reads as “${value}”`;
}
