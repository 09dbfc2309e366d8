import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { handOver, takeHandedOver } from './hand-over';

let kept: Map<string, string>;
beforeEach(() => ({ kept } = fakeBrowser()));
afterEach(() => vi.unstubAllGlobals());

it('is taken as it was left, and once', () => {
  expect(handOver({ name: 'spec.md', text: '\uFEFFa\r\n' })).toBe(true);
  expect(takeHandedOver()).toEqual({ name: 'spec.md', text: '\uFEFFa\r\n' });
  expect(takeHandedOver()).toBeUndefined();
});

it.each(['{"name":1,"text":"a"}', '{"name":"spec.md"}', 'no JSON'])('is nothing that %s says', (left) => {
  kept.set('planlanes:open', left);
  expect(takeHandedOver()).toBeUndefined();
});

it('cannot be left where the browser keeps nothing', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(handOver({ name: 'spec.md', text: 'a' })).toBe(false);
  expect(takeHandedOver()).toBeUndefined();
});
