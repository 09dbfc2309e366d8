import { describe, expect, it } from 'vitest';
import { lineHeight, linesInView } from './window';

describe('linesInView', () => {
  it('draws a plan of usual size whole', () => {
    expect(linesInView(1_500, 9_000, 700)).toEqual({ from: 0, to: 1_500 });
  });

  it('draws what is seen, and a bounded margin, of a long one', () => {
    for (const seen of [0, 1, 39, 40, 2_500, 4_999, 9_970]) {
      const { from, to } = linesInView(10_000, seen * lineHeight, 700);
      expect(from).toBeLessThanOrEqual(Math.max(0, seen - 40));
      expect(to).toBeGreaterThanOrEqual(Math.min(10_000, seen + Math.ceil(700 / lineHeight)));
      expect(to - from).toBeLessThan(200);
    }
  });

  it('stays inside the text', () => {
    expect(linesInView(2_000, 1e6, 700).to).toBe(2_000);
    expect(linesInView(2_000, 0, 700).from).toBe(0);
  });
});
