import { eachText, streamFields } from '../plan/fields';
import type { Command } from '../plan/command';
import type { Entries } from './entry';

const REFERENCES = {
  kind: 'references',
  otherwise: 'bridge',
  words: 'those who waited for what is deleted wait for what it waited for, or no more',
} as const;

const streamTexts = eachText(streamFields, (key) => ({
  kind: 'text' as const,
  words: streamFields[key].says,
}));

/** The commands on streams, phases and handoffs. */
export const frameEntries: Entries<
  Exclude<Command['type'], `chunk.${string}` | `subtask.${string}` | `dependency.${string}`>
> = {
  'stream.add': {
    words: 'Adds a stream behind the others.',
    fields: {
      id: { kind: 'newStream' },
      name: { kind: 'text', needed: true, words: 'its name' },
      ...streamTexts,
      skills: { kind: 'names', words: 'skills its agent loads' },
      adopt: { kind: 'yesOrNo', words: 'whether every chunk without a stream joins' },
    },
    example: { type: 'stream.add', name: 'web', owns: 'src/pages/', skills: ['frontend-nextjs'] },
  },
  'stream.rename': {
    words: 'Gives a stream another name, in its row and wherever the plan names it.',
    fields: {
      stream: { kind: 'stream', needed: true, words: 'which' },
      name: { kind: 'text', needed: true, words: 'the new name' },
    },
    example: { type: 'stream.rename', stream: 'api', name: 'backend' },
  },
  'stream.edit': {
    words: 'Sets what a stream says; what is not given stays.',
    fields: {
      stream: { kind: 'stream', needed: true, words: 'which' },
      ...streamTexts,
      skills: { kind: 'names', words: 'skills its agent loads' },
      cells: { kind: 'cells', words: 'cells in columns of the document’s own' },
    },
    example: { type: 'stream.edit', stream: 'api', owns: 'src/api/, src/middleware/' },
  },
  'stream.move': {
    words: 'Gives a stream another place in the table.',
    fields: {
      stream: { kind: 'stream', needed: true, words: 'which' },
      index: {
        kind: 'streamIndex',
        needed: true,
        also: ['place'],
        words: 'where it stands among the others',
      },
    },
    example: { type: 'stream.move', stream: 'web', index: { before: 'api' } },
  },
  'stream.delete': {
    words: 'Deletes a stream; its chunks and paths go to another, or to none.',
    fields: {
      stream: { kind: 'stream', needed: true, words: 'which' },
      to: { kind: 'heir', needed: true, words: 'who takes its chunks' },
      paths: { kind: 'yesOrNo', words: 'false: the other does not take over its paths' },
    },
    example: { type: 'stream.delete', stream: 'web', to: 'api' },
  },
  'streams.drop': {
    words: 'Makes it a plan without streams.',
    fields: {},
    example: { type: 'streams.drop' },
  },
  'phase.add': {
    words: 'Adds a phase; those behind it are numbered on.',
    fields: {
      id: { kind: 'newPhase' },
      name: { kind: 'text', needed: true, words: 'its name' },
      index: { kind: 'phaseIndex', otherwise: 'end', also: ['place'], words: 'where it stands' },
    },
    example: { type: 'phase.add', name: 'Hardening', index: { after: 2 } },
  },
  'phase.edit': {
    words: 'Gives a phase another name, other words in the parenthesis behind it, or notes.',
    fields: {
      phase: { kind: 'phase', needed: true, words: 'which' },
      name: { kind: 'text', words: 'the new name' },
      annotation: {
        kind: 'textOrNull',
        words: 'the words in the parenthesis: parallel, blocked by Phase 1, …',
      },
      notes: { kind: 'textOrNull', words: 'prose beside its table and items' },
    },
    example: { type: 'phase.edit', phase: 2, name: 'Endpoints', annotation: 'parallel' },
  },
  'phase.move': {
    words: 'Gives a phase another place in the order; the numbers stay in theirs.',
    fields: {
      phase: { kind: 'phase', needed: true, words: 'which' },
      index: { kind: 'phaseIndex', needed: true, also: ['place'], words: 'where it stands among the others' },
    },
    example: { type: 'phase.move', phase: 'Hardening', index: { before: 2 } },
  },
  'phase.delete': {
    words: 'Deletes a phase; its chunks go to the phase before, or with it, its notes to that phase’s end.',
    fields: {
      phase: { kind: 'phase', needed: true, words: 'which' },
      chunks: { kind: 'keepOrDelete', otherwise: 'keep', words: 'what becomes of its chunks' },
      notes: { kind: 'keepOrDelete', words: 'what becomes of its notes; absent: keep' },
      references: REFERENCES,
    },
    example: { type: 'phase.delete', phase: 3, chunks: 'keep' },
  },
  'check.tick': {
    words: 'Ticks a check of a phase (a box under Exit criteria, say), or unticks it.',
    fields: {
      phase: { kind: 'phase', needed: true, words: 'whose' },
      nth: { kind: 'nth', needed: true, words: 'which of its checks' },
      done: { kind: 'yesOrNo', otherwise: true, words: 'whether it holds' },
    },
    example: { type: 'check.tick', phase: 2, nth: 1 },
  },
  'table.add': {
    words: 'Lists every chunk of a phase in its table, and adds the table where it has none.',
    fields: { phase: { kind: 'phase', needed: true, words: 'which' } },
    example: { type: 'table.add', phase: 2 },
  },
  'plan.status': {
    words: 'Sets the Status in the spec’s Meta.',
    fields: { status: { kind: 'text', needed: true, words: 'draft, in-progress, done, …' } },
    example: { type: 'plan.status', status: 'in-progress' },
  },
  'handoff.add': {
    words: 'Adds a handoff behind the others.',
    fields: {
      id: { kind: 'newHandoff' },
      from: { kind: 'senders', needed: true, words: 'who hands over' },
      to: { kind: 'receivers', needed: true, words: 'who gets it' },
      when: { kind: 'when', needed: true, words: 'the moment' },
      what: { kind: 'text', needed: true, words: 'what is handed over' },
      extra: { kind: 'noExtras' },
    },
    example: { type: 'handoff.add', from: 'data', to: 'api', when: 'After Phase 1', what: 'Model schemas' },
  },
  'handoff.edit': {
    words: 'Sets the ends of a handoff, its moment, or what is handed over; what is not given stays.',
    fields: {
      handoff: { kind: 'handoff', needed: true, words: 'which' },
      from: { kind: 'senders', words: 'who hands over' },
      to: { kind: 'receivers', words: 'who gets it' },
      when: { kind: 'when', words: 'the moment' },
      what: { kind: 'text', words: 'what is handed over' },
      cells: { kind: 'cells', words: 'cells in columns of the document’s own' },
    },
    example: { type: 'handoff.edit', handoff: 1, when: 'After Phase 2' },
  },
  'handoff.expand': {
    words: 'Names each stream where a handoff goes to all.',
    fields: { handoff: { kind: 'handoff', needed: true, words: 'which' } },
    example: { type: 'handoff.expand', handoff: 1 },
  },
  'handoff.delete': {
    words: 'Deletes a handoff.',
    fields: { handoff: { kind: 'handoff', needed: true, words: 'which' } },
    example: { type: 'handoff.delete', handoff: { from: 'data', to: 'api' } },
  },
};
