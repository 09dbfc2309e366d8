import { expect, it } from 'vitest';
import { createSpace } from './space';

it('ticks when it is let go alone, and pans while it is held', () => {
  const space = createSpace();
  expect([space.panning(), space.release()]).toEqual([false, false]);
  space.press(false);
  expect(space.release()).toBe(true);
  space.press(false);
  expect(space.panning()).toBe(true);
  space.press(true);
  expect(space.release()).toBe(false);
  expect(space.panning()).toBe(false);
});

it('is as never pressed where its release was not heard', () => {
  const space = createSpace();
  space.press(false);
  space.forget();
  expect([space.panning(), space.release()]).toEqual([false, false]);
});
