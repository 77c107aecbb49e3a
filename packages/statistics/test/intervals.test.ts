import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialProbability } from '../src/distributions/binomial.ts';
import { differenceInterval, exactInterval, wilsonInterval } from '../src/index.ts';

const both = [
  ['Wilson', wilsonInterval],
  ['exact', exactInterval],
] as const;

const count = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 40_000 }))
  .map(([share, halves]) => ({ x: Math.round(share * halves) / 2, n: halves / 2 }));
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe.each(both)('the %s interval', (_, interval) => {
  test('contains the share, lies within 0 and 1, and widens with the confidence', () => {
    fc.assert(
      fc.property(count, confidence, ({ x, n }, sure) => {
        const { lower, upper } = interval(x, n, sure);
        const ladder = [0, lower, x / n, upper, 1];
        for (const [at, rung] of ladder.slice(1).entries())
          expect(rung).toBeGreaterThanOrEqual((ladder[at] as number) - 1e-12);
        const wider = interval(x, n, (1 + sure) / 2);
        expect(wider.lower).toBeLessThanOrEqual(lower + 1e-12);
        expect(wider.upper).toBeGreaterThanOrEqual(upper - 1e-12);
      }),
    );
  });

  test('narrows with n at the same share', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 2, max: 20 }), ({ x, n }, times) => {
        const [few, many] = [interval(x, n), interval(times * x, times * n)];
        expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
      }),
    );
  });

  test('turns over when those outside are counted instead of those within', () => {
    fc.assert(
      fc.property(count, ({ x, n }) => {
        const [within, outside] = [interval(x, n), interval(n - x, n)];
        expect(outside.lower).toBeCloseTo(1 - within.upper, 11);
        expect(outside.upper).toBeCloseTo(1 - within.lower, 11);
      }),
    );
  });

  test('rises with the count', () => {
    fc.assert(
      fc.property(count, ({ x, n }) => {
        const [lower, higher] = [interval(x, n + 1), interval(x + 1, n + 1)];
        expect(higher.lower).toBeGreaterThan(lower.lower - 1e-12);
        expect(higher.upper).toBeGreaterThan(lower.upper - 1e-12);
      }),
    );
  });

  test('knows nothing of nothing, and refuses what cannot be', () => {
    expect(interval(0, 0)).toEqual({ lower: 0, upper: 1 });
    expect(() => interval(6, 5)).toThrow('a count of 6 does not lie in 0 to 5');
    expect(() => interval(1, 5, 95)).toThrow('a confidence lies between 0 and 1');
  });
});

describe('the exact interval', () => {
  // Worked out to 60 digits.
  test.each([
    [4681, 5810, 0.7952671492143744, 0.815784694027386],
    [30, 30, 0.8842966917779722, 1],
    [1, 5, 0.005050763379468057, 0.7164179361180895],
  ])('of %d of %d', (x, n, lower, upper) => {
    expect(exactInterval(x, n).lower).toBeCloseTo(lower, 13);
    expect(exactInterval(x, n).upper).toBeCloseTo(upper, 13);
  });

  test('covers the true share at least as often as it says', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (p, n) => {
        let covered = 0;
        for (let x = 0; x <= n; x++) {
          const { lower, upper } = exactInterval(x, n);
          if (lower <= p && p <= upper) covered += binomialProbability(x, n, p);
        }
        expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
      }),
    );
  });
});

describe('the interval of a difference', () => {
  test('of Newcombe 1998, table II: 56 of 70 less 48 of 80', () => {
    const { lower, upper } = differenceInterval({ x: 56, n: 70 }, { x: 48, n: 80 });
    expect(lower).toBeCloseTo(0.0524, 4);
    expect(upper).toBeCloseTo(0.3339, 4);
  });

  test('contains the difference, lies within −1 and 1, and turns over when the two are exchanged', () => {
    fc.assert(
      fc.property(count, count, confidence, (one, other, sure) => {
        const { lower, upper } = differenceInterval(one, other, sure);
        const ladder = [-1, lower, one.x / one.n - other.x / other.n, upper, 1];
        for (const [at, rung] of ladder.slice(1).entries())
          expect(rung).toBeGreaterThanOrEqual((ladder[at] as number) - 1e-12);
        const back = differenceInterval(other, one, sure);
        expect(-back.upper).toBeCloseTo(lower, 12);
        expect(-back.lower).toBeCloseTo(upper, 12);
      }),
    );
  });

  test('with nobody in one of them says nothing', () => {
    expect(differenceInterval({ x: 0, n: 0 }, { x: 1, n: 2 })).toEqual({ lower: -1, upper: 1 });
  });
});
