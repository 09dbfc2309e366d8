import { describe, expect, it } from 'vitest';
import { isToken, readTitle } from './title';
import { readTypedTitle } from './typed-title';

/** The parts of a title as text. */
function parts(text: string) {
  const { token, title, issue, note } = readTitle(text);
  const slice = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return [slice(token), slice(title), slice(issue), slice(note)];
}

describe('a title', () => {
  it.each([
    ['Sign-in flow', [undefined, 'Sign-in flow', undefined, undefined]],
    ['C5 Sign-in flow (NS-101) *(see [x](y))*', ['C5', 'Sign-in flow', 'NS-101', '*(see [x](y))*']],
    ['C0.1 Set-up', ['C0.1', 'Set-up', undefined, undefined]],
    ['T001', ['T001', '', undefined, undefined]],
    ['C5: Sign-in', ['C5', 'Sign-in', undefined, undefined]],
    ['C5 — Sign-in', ['C5', 'Sign-in', undefined, undefined]],
    ['Spec (requires agent-spec-builder)', [undefined, 'Spec', undefined, '(requires agent-spec-builder)']],
    ['Login (email) (NS-1)', [undefined, 'Login', 'NS-1', '(email)']],
    ['Implement parse()', [undefined, 'Implement parse()', undefined, undefined]],
    ['(0', [undefined, '(0', undefined, undefined]],
    ['(all of it)', [undefined, '(all of it)', undefined, undefined]],
    ['HTTP2 server', [undefined, 'HTTP2 server', undefined, undefined]],
    ['C1-ish', [undefined, 'C1-ish', undefined, undefined]],
  ] as const)('%s is read as its parts', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it('has tokens that match whole', () => {
    expect(['C1', 'C0.1', 'T001'].every(isToken)).toBe(true);
    expect(['c1', 'C', 'C1x', 'CHUNK1', ''].some(isToken)).toBe(false);
  });
});

describe('a typed title', () => {
  const typed = (text: string, own?: string) => {
    const result = readTypedTitle(text, own);
    return result.ok ? result.value : result.error.code;
  };
  it('is read as the file would be', () => {
    expect(typed('Fix (NS-1)')).toEqual({ title: 'Fix', issue: 'NS-1' });
    expect(typed('Fix (needs a key)', 'C5')).toEqual({ token: 'C5', title: 'Fix', note: '(needs a key)' });
    expect(typed('C5 Fix', 'C5')).toEqual({ token: 'C5', title: 'Fix' });
    expect(typed('two\nlines')).toEqual({ title: 'two lines' });
  });
  it('refuses another token and nothing but marks', () => {
    expect(typed('C6 Fix', 'C5')).toBe('second-token');
    expect(typed(' ** ')).toBe('empty-title');
  });
  it('escapes marks that would end the bold around it, and leaves code alone', () => {
    expect(typed('a** b')).toEqual({ title: 'a\\*\\* b' });
    expect(typed('ends with \\')).toEqual({ title: 'ends with \\\\' });
    expect(typed('`code` in it')).toEqual({ title: '`code` in it' });
    expect(typed('`tick')).toEqual({ title: '\\`tick' });
  });
});
