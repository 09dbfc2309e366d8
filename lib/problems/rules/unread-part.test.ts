import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unreadPart } from './unread-part';

describe('unread-part', () => {
  it('says once what could not be read, and where', () => {
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
    expect(unreadPart.find(plan, context).map(({ message }) => message)).toEqual([
      'Not read, and kept as it is: the Work Streams section, which has no table (line 3); a table without a Chunk column (line 9). Write it as the format does to see it here.',
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unreadPart, canonicalWith())).toEqual([]);
  });
});
