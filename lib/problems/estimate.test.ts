import { expect, it } from 'vitest';
import { estimatedHours } from './estimate';
import type { Chunk } from '../plan/types';

const withField = (label: string, value: string): Chunk => ({
  id: 'c1',
  title: 'Any',
  subtasks: [],
  extra: [{ label, value }],
  waitsForBarrier: false,
  dependsOn: [],
  item: true,
});

it.each([
  ['Est.', '2h', 2],
  ['est', '30 min', 0.5],
  ['Estimate', '1.5 days', 12],
  ['Effort', '1,5 h', 1.5],
  ['Est.', '2-3h', 3],
  ['Est.', '2h – 4h', 2],
  ['Hours', '6', 6],
  ['Estimate (days)', '2', 16],
  ['Est.', '—', undefined],
  ['Est.', '0h', undefined],
  ['Est.', 'soon', undefined],
  ['Owner', '2h', undefined],
])('reads %s: %s as %s hours', (label, value, hours) => {
  expect(estimatedHours(withField(label, value))).toBe(hours);
});
