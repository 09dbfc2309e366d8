import { expect, it } from 'vitest';
import { ago } from './ago';

const now = Date.UTC(2025, 5, 15, 12);
const minute = 60_000;

it.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [minute, '1 minute ago'],
  [59 * minute, '59 minutes ago'],
  [90 * minute, '1 hour ago'],
  [25 * 60 * minute, 'yesterday'],
  [3 * 24 * 60 * minute, '3 days ago'],
  [15 * 24 * 60 * minute, '2 weeks ago'],
  [400 * 24 * 60 * minute, 'last year'],
])('%d ms ago is “%s”', (ms, words) => expect(ago(now - ms, now)).toBe(words));

it('takes a clock that was set back for now', () => expect(ago(now + minute, now)).toBe('just now'));
