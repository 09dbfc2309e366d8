import { expect, it } from 'vitest';
import { goesWith } from './goes';
import type { Going } from '../plan/command';

const text = (what: string, lines = 1): Going => ({ what, lines });

it.each<[readonly Going[], string]>([
  [[text('the notes of Phase B')], 'With it goes the notes of Phase B.'],
  [[text('the other text', 3)], 'With it goes the other text (3 lines).'],
  // A number in its words says how much it is.
  [[text('2 handoffs', 2)], 'With it go 2 handoffs.'],
  [[text('the paths that 2 streams own', 2)], 'With it goes the paths that 2 streams own.'],
  [[text('a', 2), text('b')], 'With it go a (2 lines) and b.'],
  [['a', 'b', 'c', 'd', 'e', 'f'].map((what) => text(what)), 'With it go a, b, c, d, e and f.'],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((what) => text(what)), 'With it go a, b, c, d, e and 2 more.'],
])('%j: %s', (goes, sentence) => expect(goesWith(goes)).toBe(sentence));
