import { expect, it, vi } from 'vitest';
import { readAhead } from '@/components/browser/read-ahead';
import { createShell } from '@/components/session/shell';
import { readFor } from './reading';

vi.mock('@/components/browser/read-ahead', () => ({ readAhead: vi.fn() }));

it('shows what is being read until it is, and can be stopped', async () => {
  let end: (read: boolean) => void = () => undefined;
  vi.mocked(readAhead).mockImplementation(
    (_, signal) =>
      new Promise((resolve) => {
        end = resolve;
        signal.addEventListener('abort', () => resolve(false));
      }),
  );
  const shell = createShell();
  const reading = () => shell.getState().reading?.name;
  const one = readFor({ shell }, 'one.md', ['text']);
  expect(reading()).toBe('one.md');
  // Another is to be opened: the first is given up, and says nothing of the second.
  const two = readFor({ shell }, 'two.md', ['text']);
  expect(await one).toBe(false);
  expect(reading()).toBe('two.md');
  end(true);
  expect([await two, reading()]).toEqual([true, undefined]);
  const three = readFor({ shell }, 'three.md', ['text']);
  shell.getState().reading?.stop();
  expect([await three, reading()]).toEqual([false, undefined]);
});
