import { describe, expect, it } from 'vitest';
import { toldBy } from './told';
import type { Conflict } from './referee';

const conflict = (message: string, more: Partial<Conflict> = {}): Conflict => ({
  entity: 'text',
  field: 'lines',
  kept: 'mine',
  message,
  ...more,
});

describe('a line is told', () => {
  it.each<[string, Conflict]>([
    ['between signs', conflict('Left out: sub-tasks “Draft, Send, Mail”.')],
    ['at the start', conflict('Send: mine is nothing.')],
    ['at the end', conflict('Left out: Send')],
    ['further on, where it is part of other words first', conflict('Sub-task “Send out” of “Send”.')],
    ['as a line of mine', conflict('Text.', { mine: 'Draft\n  Send  \nMail' })],
    ['as a line of theirs', conflict('Text.', { theirs: 'Send' })],
  ])('%s', (_, told) => {
    expect(toldBy([conflict('Else.'), told])('Send')).toBe(true);
  });

  it.each<[string, Conflict]>([
    ['as the beginning of other words', conflict('Sub-task “Send out”.')],
    ['as the end of others', conflict('Sub-task “Please Send”.')],
    ['inside a word', conflict('Resending: Sender, reSend.')],
    ['as part of a line', conflict('Text.', { mine: 'Send out', theirs: 'Please Send' })],
    ['in what the base says', conflict('Text.', { base: 'Send' })],
  ])('but not %s', (_, told) => {
    expect(toldBy([told])('Send')).toBe(false);
  });
});
