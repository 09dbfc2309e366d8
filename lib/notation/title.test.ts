import { describe, expect, it } from 'vitest';
import { isIssueId, isToken, readTitle, titleStop } from './title';

/** The parts of a title as text. */
function parts(text: string) {
  const { token, title, issue, note } = readTitle(text);
  const slice = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return [slice(token), slice(title), slice(issue), slice(note)];
}

describe('a title', () => {
  const none = undefined;
  it.each<[string, readonly (string | undefined)[]]>([
    ['', [none, '', none, none]],
    ['  Sign-in flow ', [none, 'Sign-in flow', none, none]],
    ['C5 Sign-in flow (NS-101) *(see [x](y))*', ['C5', 'Sign-in flow', 'NS-101', '*(see [x](y))*']],
    ['Login (email) (NS-1)', [none, 'Login', 'NS-1', '(email)']],
    ['Spec (requires agent-spec-builder)', [none, 'Spec', none, '(requires agent-spec-builder)']],
    ['C5 (NS-1)', ['C5', '(NS-1)', none, none]],
    ['C5 a (NS-1)', ['C5', 'a', 'NS-1', none]],
  ])('%s is read as its parts', (text, expected) => expect(parts(text)).toEqual(expected));

  it.each([
    ['C0.1 Set-up', 'C0.1', 'Set-up'],
    ['C1.2.3 Set-up', 'C1.2.3', 'Set-up'],
    ['C1.12 Set-up', 'C1.12', 'Set-up'],
    ['ABC1 Set-up', 'ABC1', 'Set-up'],
    ['C11 Set-up', 'C11', 'Set-up'],
    ['T001', 'T001', ''],
    ['C5: Sign-in', 'C5', 'Sign-in'],
    ['C5. Sign-in', 'C5', 'Sign-in'],
    ['C5) Sign-in', 'C5', 'Sign-in'],
    ['C5:', 'C5', ''],
    ['C5   Sign-in', 'C5', 'Sign-in'],
    ['C5 — Sign-in', 'C5', 'Sign-in'],
    ['C5  – Sign-in', 'C5', 'Sign-in'],
    ['C5 - Sign-in', 'C5', 'Sign-in'],
    ['C5 -v flag', 'C5', '-v flag'],
    ['C5 : Sign-in', 'C5', ': Sign-in'],
    ['C5: — Sign-in', 'C5', '— Sign-in'],
    ['C5 C6 Sign-in', 'C5', 'C6 Sign-in'],
  ])('%s opens with the id %s', (text, token, title) => {
    expect(parts(text)).toEqual([token, title, none, none]);
  });

  it.each([
    'HTTP2 server',
    'c1 flow',
    'C flow',
    'C1-ish',
    'C1.x flow',
    'C1:x',
    'C1, flow',
    'In C1',
    'Version 2',
    '1C flow',
  ])('%s opens with no id', (text) => expect(parts(text)).toEqual([none, text, none, none]));

  it.each([
    ['Fix (NS-1)', 'Fix', 'NS-1', none],
    ['Fix *(NS-1)*', 'Fix', none, '*(NS-1)*'],
    ['Fix (NS-1) (NS-2)', 'Fix (NS-1)', 'NS-2', none],
    ['Fix (a) (b)', 'Fix (a)', none, '(b)'],
    ['Fix (a) (NS-1) (b)', 'Fix (a)', 'NS-1', '(b)'],
    ['Fix (a (b) c)', 'Fix', none, '(a (b) c)'],
    ['Fix **(a)**', 'Fix', none, '**(a)**'],
    ['Fix _(a)_', 'Fix', none, '_(a)_'],
    ['Fix ) (a)', 'Fix )', none, '(a)'],
    ['Fix ()', 'Fix', none, '()'],
  ])('%s has behind its title an issue id, a note', (text, title, issue, note) => {
    expect(parts(text)).toEqual([none, title, issue, note]);
  });

  it.each([
    'parse()',
    'Implement parse(x)',
    '(0',
    'Fix (a',
    'Fix a)',
    '(all of it)',
    'Fix *(a)',
    'Fix (a)*',
    'Fix *(a)**',
    'Fix **(a)*',
    'Fix *(a)_',
    'Fix (a) b',
    '*(a)*',
    ')',
    '**',
  ])('%s has nothing behind its title', (text) => expect(parts(text)).toEqual([none, text, none, none]));

  it('is read between two offsets alone', () => {
    const text = '- C1 Log in (NS-1) rest';
    expect(readTitle(text, 2, 18)).toEqual({
      token: { start: 2, end: 4 },
      title: { start: 5, end: 11 },
      issue: { start: 13, end: 17 },
    });
    expect(readTitle(text, 1, 4)).toEqual({ token: { start: 2, end: 4 }, title: { start: 4, end: 4 } });
    expect(readTitle('(x) a (b)', 4)).toEqual({ title: { start: 4, end: 5 }, note: { start: 6, end: 9 } });
  });
});

it('id tokens match whole', () => {
  expect(['C1', 'C0.1', 'T001', 'ABC12.3.4'].map(isToken)).toEqual([true, true, true, true]);
  expect(['', 'c1', 'C', 'C1x', 'CHUNK1', 'C1.', 'C1 ', 'C1:', '1'].filter(isToken)).toEqual([]);
});

it('ids of a tracker are a key in capitals, a dash, a number', () => {
  expect(['NS-101', 'N-1', 'A2B-3'].map(isIssueId)).toEqual([true, true, true]);
  expect(['ns-1', 'NS-', 'NS-1a', 'NS1', '2A-1', 'xNS-1', 'N-1-', ''].filter(isIssueId)).toEqual([]);
});

describe('where a title ends that is not set in bold', () => {
  const stop = (text: string) => text.slice(0, titleStop(text, 0, text.length));

  it.each([
    ['Search: by name', 'Search'],
    ['Search; by name', 'Search'],
    ['Search (by name)', 'Search '],
    ['Search v1.2. By name', 'Search v1.2'],
    ['Search.', 'Search'],
    ['Search — by name', 'Search '],
    ['Search – by name', 'Search '],
    ['Search - by name', 'Search '],
    ['Search `a: b` in: c', 'Search `a: b` in'],
    ['Search ` a: b', 'Search ` a'],
    ['`a`: b', '`a`'],
  ])('of %s is behind “%s”', (text, title) => expect(stop(text)).toBe(title));

  it.each(['Search', 'Sign-in', 'v1.2', 'a -b', 'a- b', '- a', 'a, b', 'Next.js app', '`a: b; c.`', 'a -'])(
    'of %s is its end',
    (text) => expect(stop(text)).toBe(text),
  );

  it('is looked for between two offsets alone', () => {
    expect(titleStop('a: b: c', 2, 7)).toBe(4);
    expect(titleStop('a b: c', 0, 3)).toBe(3);
    expect(titleStop('a. b', 0, 2)).toBe(1);
    expect(titleStop('v1.2', 0, 3)).toBe(2);
    expect(titleStop('`a: b` c', 1, 8)).toBe(2);
  });
});

it.each(['(', ')', ' (a)', '`', '`a', ' - ', ' (', '*', '(a'])(
  'a title of many “%s” takes time in proportion',
  (part) => {
    const text = part.repeat(50_000);
    const started = performance.now();
    readTitle(text);
    titleStop(text, 0, text.length);
    expect(performance.now() - started).toBeLessThan(5_000);
  },
);
