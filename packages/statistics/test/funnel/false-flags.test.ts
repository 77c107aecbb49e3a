import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBinomialProbabilities, betaShapeOf } from '../../src/distributions/beta-binomial.ts';
import { binomialProbability } from '../../src/distributions/binomial.ts';
import { arcsineLimits } from '../../src/funnel/arcsine-limits.ts';
import { funnel } from '../../src/funnel/funnel.ts';
import { type FunnelModel, toFunnelPoint } from '../../src/funnel/funnel-point.ts';
import { interpolatedLimit } from '../../src/funnel/interpolated-limit.ts';
import type { Interval } from '../../src/intervals/interval.ts';
import { wilsonInterval } from '../../src/intervals/wilson-interval.ts';
import { seededRandom } from '../../src/ranks/random.ts';
import { describeGolden, goldenRates } from './golden-funnels.ts';

type Flagged = (x: number) => boolean;

/** The probability that a provider like all others is flagged: over every count that it may have. */
function rateOf(share: number, n: number, isFlagged: Flagged): number {
  let rate = 0;
  for (let x = 0; x <= n; x++) if (isFlagged(x)) rate += binomialProbability(x, n, share);
  return rate;
}

const beyond =
  (n: number, { lower, upper }: Interval): Flagged =>
  (x) =>
    x / n < lower || x / n > upper;

function ours(n: number, model: FunnelModel, ending: string): Flagged {
  return (x) => {
    const { flag } = toFunnelPoint({ name: '', numerator: x, denominator: n }, model);
    return flag !== 'none' && flag.endsWith(ending);
  };
}

function arcsine(share: number, n: number): Flagged {
  const { lower95, upper95 } = arcsineLimits(share, n);
  return beyond(n, { lower: lower95, upper: upper95 });
}

describeGolden('the golden rates of false flags', () => {
  test.each(goldenRates)('at $theta of $n', (golden) => {
    const { theta, n } = golden;
    const model = { target: theta, correlation: 0 };
    const inside = ({ lower, upper }: Interval): boolean => lower <= theta && theta <= upper;
    const { lower998, upper998 } = arcsineLimits(theta, n);
    expect(rateOf(theta, n, arcsine(theta, n))).toBeCloseTo(golden.arcsine95, 9);
    expect(rateOf(theta, n, beyond(n, { lower: lower998, upper: upper998 }))).toBeCloseTo(
      golden.arcsine998,
      9,
    );
    for (const [level, tail] of [
      ['95', 0.025],
      ['998', 0.001],
    ] as const) {
      const drawn = [tail, 1 - tail].map((each) => interpolatedLimit(theta, n, each));
      const line = { lower: drawn[0] as number, upper: drawn[1] as number };
      expect(rateOf(theta, n, beyond(n, line))).toBeCloseTo(golden[`interpolated_binomial${level}`], 9);
      const wilson: Flagged = (x) => !inside(wilsonInterval(x, n, 1 - 2 * tail));
      expect(rateOf(theta, n, wilson)).toBeCloseTo(golden[`wilson${level}`], 9);
      const exact = ours(n, model, level === '95' ? '' : '998');
      expect(rateOf(theta, n, exact)).toBeCloseTo(golden[`exact_tail_test${level}`], 9);
    }
  });
});

describe('a provider like all others', () => {
  // From the middle outwards to the first flag: what lies beyond is flagged too.
  function outerRate(share: number, n: number): number {
    const flagged = ours(n, { target: share, correlation: 0 }, '');
    let [low, high] = [Math.floor(share * n), Math.ceil(share * n)];
    while (low >= 0 && !flagged(low)) low--;
    while (high <= n && !flagged(high)) high++;
    return rateOf(share, n, (x) => x <= low || x >= high);
  }

  test.each([0.68, 0.77, 0.96])('at %f is flagged at most 5%% of the time, at every n to 300', (share) => {
    for (let n = 1; n <= 300; n++) expect(outerRate(share, n)).toBeLessThanOrEqual(0.05);
  });

  test('at any share, at any n', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 2000 }), (target, n) => {
        expect(outerRate(target, n)).toBeLessThanOrEqual(0.05);
      }),
      { numRuns: 40 },
    );
  });

  test('with over-dispersion too, where shares vary as the model says', () => {
    const share = fc.double({ min: 0.05, max: 0.98, noNaN: true });
    const correlation = fc.double({ min: 0.001, max: 0.3, noNaN: true });
    fc.assert(
      fc.property(share, correlation, fc.integer({ min: 1, max: 60 }), (target, rho, n) => {
        const masses = betaBinomialProbabilities(n, betaShapeOf(target, rho));
        const flagged = ours(n, { target, correlation: rho }, '');
        const rate = masses.reduce((sum, mass, x) => sum + (flagged(x) ? mass : 0), 0);
        expect(rate).toBeLessThanOrEqual(0.05);
      }),
      { numRuns: 40 },
    );
  });

  test('2,000 invented at 96% of 30: the arcsine funnel flags three in ten, this one at most one in twenty', () => {
    const random = seededRandom(2026);
    const within = () => Array.from({ length: 30 }, random).filter((draw) => draw < 0.96).length;
    const rows = Array.from({ length: 2000 }, (_, i) => ({
      name: `${i}`,
      numerator: within(),
      denominator: 30,
    }));
    const { target, points } = funnel(rows);
    const isOutside = arcsine(target ?? Number.NaN, 30);
    const byArcsine = rows.filter(({ numerator }) => isOutside(numerator)).length;
    expect(byArcsine / 2000).toBeGreaterThan(0.27);
    expect(byArcsine / 2000).toBeLessThan(0.33);
    expect(points.filter(({ flag }) => flag !== 'none').length / 2000).toBeLessThanOrEqual(0.05);
  });
});
