import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { print } from '../../markdown/print';
import { applied } from '../../testing/applied';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unreadPart } from './unread-part';

describe('unread-part', () => {
  it('says of each part that could not be read what it is, where, and how to write it', () => {
    const { plan, context } = parse(
      [
        '## Execution Plan',
        '',
        '### Work Streams',
        '',
        '- api: endpoints',
        '',
        '### Phase 1: Start',
        '',
        '| Task | Owner |',
        '|---|---|',
        '| Login | api |',
        '',
        '- [ ] **Login**',
        '',
        '  Outcome: It works.',
        '',
      ].join('\n'),
    );
    expect(unreadPart.find(plan, context)).toEqual([
      {
        message:
          'Not read, and kept as it is: the Work Streams section, which has no table (line 3); write it as a table with the columns Stream, Responsibility, Owns and Skills.',
        at: [],
        line: 3,
      },
      {
        message:
          'Not read, and kept as it is: a table without a Chunk column (line 9); if its rows are chunks, call the column of their titles “Chunk”.',
        at: [],
        line: 9,
      },
    ]);
  });

  it('writes the box of a sub-task, and is silent once it is one', () => {
    const text =
      '## Execution Plan\n\n### Phase 1\n\n- [ ] **A**\n\n  - step\n    - [x ] below\n  - [] last\n';
    const document = parse(text);
    const found = unreadPart.find(document.plan, document.context);
    expect(found.map(({ line, fixes }) => [line, fixes?.map(({ title }) => title)])).toEqual([
      [8, ['Write the box']],
      [9, ['Write the box']],
    ]);
    const plan = applied(document.plan, ...(found[0]?.fixes?.[0]?.commands ?? []));
    expect(print(document, plan).text).toBe(text.replace('[x ] below', '[x] below'));
    expect(unreadPart.find(plan, document.context).map(({ line }) => line)).toEqual([9]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unreadPart, canonicalWith())).toEqual([]);
  });
});
