import { describe, expect, test } from 'vitest';
import { differenceInterval, exactInterval, wilsonInterval } from '../src/index.ts';

describe('intervals', () => {
  test.each([
    [0, 5],
    [1, 5],
    [30, 30],
    [216.5, 283.5],
    [4681, 5810],
  ])('of %f of %f hold the share, within 0 and 1, and narrow with less confidence', (x, n) => {
    for (const interval of [wilsonInterval, exactInterval]) {
      const { lower, upper } = interval(x, n);
      expect(lower).toBeLessThanOrEqual(x / n + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(x / n - 1e-12);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1 + 1e-12);
      const narrower = interval(x, n, 0.5);
      expect(narrower.upper - narrower.lower).toBeLessThan(upper - lower);
    }
  });

  test('of a difference turn over when the two are exchanged', () => {
    const one = { x: 56, n: 70 };
    const other = { x: 48, n: 80 };
    const { lower, upper } = differenceInterval(one, other);
    const back = differenceInterval(other, one);
    expect([-back.upper, -back.lower]).toEqual([expect.closeTo(lower, 12), expect.closeTo(upper, 12)]);
    expect(lower).toBeCloseTo(0.0524, 3);
    expect(upper).toBeCloseTo(0.3339, 3);
  });
});
