import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { fixture } from '../testing/fixtures';
import { preview } from './preview';
import type { Command } from '../plan/command';

const { plan } = parse(fixture('sample'));

it('tells each step upon what those before it leave', () => {
  expect(
    preview(plan, [
      { type: 'stream.add', id: 's99', name: 'ops' },
      { type: 'chunk.move', chunks: ['c4'], phase: 'p2', stream: 's99' },
    ]),
  ).toBe('Add stream ops; move Seat counting to ops.');
});

it('counts what would be too much to tell', () => {
  const ticks = ['c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((chunk): Command => ({
    type: 'chunk.tick',
    chunk: chunk as 'c3',
    done: true,
  }));
  expect(preview(plan, ticks)).toMatch(/^Tick Invite form shell; .*; and 2 more steps\.$/);
});
