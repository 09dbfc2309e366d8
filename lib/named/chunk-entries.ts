import { chunkFields, eachText } from '../plan/fields';
import type { Command } from '../plan/command';
import type { Entries } from './entry';

/** The commands on chunks and on what they wait for. */
export const chunkEntries: Entries<
  Extract<Command['type'], `chunk.${string}` | `subtask.${string}` | `dependency.${string}`>
> = {
  'chunk.move': {
    words: 'Moves chunks to a phase, a stream, a place in the order; row and item go along.',
    fields: {
      chunks: { kind: 'chunks', needed: true, also: ['chunk'], words: 'what moves' },
      place: {
        kind: 'place',
        words: 'in a phase’s order; else where it is, or at the end of another phase',
      },
      phase: { kind: 'phaseToGoTo', otherwise: null, words: 'where to; else where the place is, or its own' },
      stream: { kind: 'lane', words: 'the lane; else each keeps its own' },
    },
    example: { type: 'chunk.move', chunk: 'auth-utilities', phase: 2, stream: 'api' },
  },
  'chunk.tick': {
    words: 'Ticks a chunk, or unticks it.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which' },
      done: { kind: 'yesOrNo', otherwise: true, words: 'whether it is done' },
    },
    example: { type: 'chunk.tick', chunk: 'NS-101' },
  },
  'chunk.mark': {
    words: 'Says of a chunk how far it is, by the sign in its box; one without a box gets one.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which' },
      mark: {
        kind: 'mark',
        needed: true,
        words: 'how far it is; a word takes the sign the plan uses for it',
      },
    },
    example: { type: 'chunk.mark', chunk: 'C7', mark: 'in progress' },
  },
  'chunk.add': {
    words: 'Adds a chunk in the manner of its neighbours, with the next id token where they have tokens.',
    fields: {
      id: { kind: 'newChunk' },
      place: { kind: 'place', words: 'in a phase’s order; else behind the last of its lane' },
      phase: { kind: 'phaseToGoTo', otherwise: null, words: 'where to; needed unless a place says it' },
      title: { kind: 'text', needed: true, words: 'its title; (NS-1) behind it is the issue id' },
      stream: { kind: 'lane', words: 'its lane; else none' },
    },
    example: { type: 'chunk.add', phase: 2, title: 'Rate limits', stream: 'api', place: { after: 'C7' } },
  },
  'chunk.rename': {
    words: 'Gives row and item another title; references by title or slug follow.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which' },
      title: { kind: 'text', needed: true, words: 'the new title, without the id token' },
    },
    example: { type: 'chunk.rename', chunk: 'C7', title: 'Login and sign-up' },
  },
  'chunk.edit': {
    words: 'Sets what a chunk says; what is not given stays.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which' },
      ...eachText(chunkFields, (key) => ({ kind: 'textOrNull' as const, words: chunkFields[key].says })),
      skills: { kind: 'namesOrNull', words: 'skills to load; [] writes —' },
      issue: { kind: 'textOrNull', words: 'the tracker’s id, such as NS-101' },
      note: { kind: 'textOrNull', words: 'what stands in parentheses behind the title' },
      subtasks: { kind: 'subtasks', words: 'all of its sub-tasks' },
      summary: { kind: 'textOrNull', words: 'the Outcome cell of its row' },
      fields: {
        kind: 'chunkFields',
        words: 'other fields of the item: Note, or a header of the chunk tables',
      },
      cells: { kind: 'chunkCells', words: 'cells of its row in columns of the document’s own' },
    },
    example: { type: 'chunk.edit', chunk: 'C7', outcome: 'Users can sign in.', skills: ['backend-api'] },
  },
  'chunk.duplicate': {
    words: 'Adds a copy directly behind a chunk, undone and without an issue id.',
    fields: { chunk: { kind: 'chunk', needed: true, words: 'which' }, id: { kind: 'newChunk' } },
    example: { type: 'chunk.duplicate', chunk: 'C7' },
  },
  'chunk.split': {
    words: 'Makes some sub-tasks of a chunk a chunk of their own; who waits for it waits for both.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which' },
      id: { kind: 'newChunk' },
      title: { kind: 'text', needed: true, words: 'the title of the new chunk' },
      subtasks: { kind: 'numbers', needed: true, words: 'the sub-tasks that go' },
    },
    example: { type: 'chunk.split', chunk: 'C7', title: 'Limits for visitors', subtasks: [2, 3] },
  },
  'chunk.merge': {
    words: 'Takes another chunk into one, with all its facts and all that waits for it.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'the one that keeps its title and place' },
      other: { kind: 'chunk', needed: true, words: 'the one that goes' },
    },
    example: { type: 'chunk.merge', chunk: 'C7', other: 'C8' },
  },
  'subtask.tick': {
    words: 'Ticks a sub-task, or unticks it.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'whose' },
      path: { kind: 'numbers', needed: true, words: 'which; [2, 1] is the first below the second' },
      done: { kind: 'yesOrNo', otherwise: true, words: 'whether it is done' },
    },
    example: { type: 'subtask.tick', chunk: 'C7', path: 2 },
  },
  'subtask.mark': {
    words: 'Says of a sub-task how far it is, by the sign in its box; one without a box gets one.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'whose' },
      path: { kind: 'numbers', needed: true, words: 'which; [2, 1] is the first below the second' },
      mark: {
        kind: 'mark',
        needed: true,
        words: 'how far it is; a word takes the sign the plan uses for it',
      },
    },
    example: { type: 'subtask.mark', chunk: 'C7', path: 2, mark: 'blocked' },
  },
  'chunk.delete': {
    words: 'Deletes chunks with their rows and items.',
    fields: {
      chunks: { kind: 'chunks', needed: true, also: ['chunk'], words: 'which' },
      references: {
        kind: 'references',
        otherwise: 'bridge',
        words: 'those who waited for it wait for what it waited for, or no more',
      },
    },
    example: { type: 'chunk.delete', chunk: 'token-refresh', references: 'remove' },
  },
  'chunk.complete': {
    words: 'Writes the half of a chunk that is missing: the item for a row, or the row for an item.',
    fields: { chunk: { kind: 'chunk', needed: true, words: 'which' } },
    example: { type: 'chunk.complete', chunk: 'C7' },
  },
  'chunk.join': {
    words: 'Makes a chunk that is only a row and one that is only an item one chunk.',
    fields: {
      row: { kind: 'chunk', needed: true, words: 'the one that is only a row' },
      item: { kind: 'chunk', needed: true, words: 'the one that is only an item; its title stays' },
    },
    example: { type: 'chunk.join', row: 'Mail previews', item: 'Preview mails' },
  },
  'dependency.add': {
    words: 'Lets a chunk wait for another chunk or a phase.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which waits' },
      on: { kind: 'dependency', needed: true, words: 'what it waits for' },
    },
    example: { type: 'dependency.add', chunk: 'C8', on: 'C7' },
  },
  'dependency.remove': {
    words: 'Takes a dependency away wherever it is written.',
    fields: {
      chunk: { kind: 'chunk', needed: true, words: 'which waits' },
      on: { kind: 'writtenDependency', needed: true, words: 'what it waits for no more' },
    },
    example: { type: 'dependency.remove', chunk: 'C8', on: 'Phase 1' },
  },
};
