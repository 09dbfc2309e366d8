import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, FakeElement } from '@/components/testing/fake-browser';
import { onPageEvents } from './page-events';

let browser: ReturnType<typeof fakeBrowser>;
let typing: boolean[];
const [hidden, gone, back] = [vi.fn(), vi.fn(), vi.fn()];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  browser = fakeBrowser();
  typing = [];
  for (const hand of [hidden, gone, back]) hand.mockReset();
  stop = onPageEvents({ typing: (now) => typing.push(now), hidden, gone, back });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Something is typed: in a field of the plan, or elsewhere. */
function input(ofPlan = true): void {
  const field = new FakeElement(ofPlan);
  browser.window.dispatchEvent(Object.defineProperty(new Event('input'), 'target', { value: field }));
}

it('typing lasts until a moment after the last key', () => {
  input();
  vi.advanceTimersByTime(600);
  input();
  vi.advanceTimersByTime(600);
  expect(typing).toEqual([true, true]);
  vi.advanceTimersByTime(100);
  expect(typing).toEqual([true, true, false]);
});

it('typing ends when the field is left, and is no matter of other fields', () => {
  input(false);
  expect(typing).toEqual([]);
  input();
  browser.window.dispatchEvent(new Event('focusout'));
  expect(typing).toEqual([true, false]);
  vi.advanceTimersByTime(1_000);
  expect(typing).toEqual([true, false]);
});

it('a page is hidden when it is no longer seen, not when it is seen again', () => {
  browser.document.dispatchEvent(new Event('visibilitychange'));
  expect(hidden).not.toHaveBeenCalled();
  browser.document.visibilityState = 'hidden';
  browser.document.dispatchEvent(new Event('visibilitychange'));
  expect(hidden).toHaveBeenCalledOnce();
});

it('a page that goes has its field handed over first', () => {
  const field = new FakeElement();
  browser.document.activeElement = field;
  let before = false;
  gone.mockImplementation(() => (before = field.blurred));
  browser.window.dispatchEvent(new Event('pagehide'));
  expect([gone.mock.calls.length, before]).toEqual([1, true]);
});

it('a page is back only if it was kept meanwhile', () => {
  const shown = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted });
  browser.window.dispatchEvent(shown(false));
  expect(back).not.toHaveBeenCalled();
  browser.window.dispatchEvent(shown(true));
  expect(back).toHaveBeenCalledOnce();
});

it('nothing is told once it was stopped', () => {
  input();
  stop();
  vi.advanceTimersByTime(1_000);
  browser.window.dispatchEvent(new Event('pagehide'));
  expect([typing, gone.mock.calls]).toEqual([[true], []]);
});
