import { expect, it } from 'vitest';
import { canonicalWith } from '../testing/canonical-with';
import { enumerate, handoffName, nameOf, quote } from './naming';

it('quotes in plain words and cuts what is long', () => {
  expect(quote('A **bold** `name`')).toBe('“A bold name”');
  expect(quote('x'.repeat(80))).toBe(`“${'x'.repeat(59)}…”`);
});

it('lists names, the last with “and”, and says how many more', () => {
  expect(enumerate([])).toBe('');
  expect(enumerate(['a'])).toBe('a');
  expect(enumerate(['a', 'b'])).toBe('a and b');
  expect(enumerate(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  expect(enumerate(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
});

it('names a chunk by its token and title, also when it has none', () => {
  const { plan } = canonicalWith(['**Camera page**', '**C3 Camera page**']);
  const [, , chunk] = plan.phases[0]?.chunks ?? [];
  expect(chunk && nameOf(chunk)).toBe('“C3 Camera page”');
  expect(chunk && nameOf({ ...chunk, title: '', token: '' })).toBe('A chunk without a title');
});

it('names a handoff by who hands to whom', () => {
  const { plan } = canonicalWith(['| intake | reader | After', '| intake, ghost | all | After']);
  expect(plan.handoffs.slice(0, 2).map((handoff) => handoffName(plan, handoff))).toEqual([
    'The handoff from “intake” and “ghost” to all',
    'The handoff from “reader” to “web”',
  ]);
});
