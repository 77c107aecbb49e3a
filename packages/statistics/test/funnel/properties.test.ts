import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcsineLimits } from '../../src/funnel/arcsine-limits.ts';
import type { FunnelLimits } from '../../src/funnel/exact-limits.ts';
import { funnel, funnelLimits } from '../../src/funnel/funnel.ts';
import { type FunnelFlag, type FunnelPoint, toFunnelPoint } from '../../src/funnel/funnel-point.ts';
import type { FunnelRow } from '../../src/funnel/funnel-row.ts';

const row = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
const rows: fc.Arbitrary<readonly FunnelRow[]> = fc
  .array(row, { minLength: 1, maxLength: 15 })
  .map((all) => all.map((each, i) => ({ name: `Trust ${i}`, ...each })));
const overdispersion = fc.constantFrom('none', 'additive', 'beta-binomial');
const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });

const turned: Readonly<Record<FunnelFlag, FunnelFlag>> = {
  none: 'none',
  high95: 'low95',
  high998: 'low998',
  low95: 'high95',
  low998: 'high998',
};

function expectInOrder({ lower998, lower95, upper95, upper998 }: FunnelLimits, target: number): void {
  const ladder = [0, lower998, lower95, target, upper95, upper998, 1];
  for (const [at, rung] of ladder.slice(1).entries())
    expect(rung).toBeGreaterThanOrEqual((ladder[at] as number) - 1e-12);
}

function isKnown(point: FunnelPoint): boolean {
  return point.share !== null;
}

describe('for any table', () => {
  test('the order of the rows makes no difference', () => {
    const shuffled = rows.chain((all) =>
      fc.shuffledSubarray([...all], { minLength: all.length }).map((mixed) => ({ all, mixed })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom('none', 'additive'), ({ all, mixed }, chosen) => {
        const byName = new Map(
          funnel(all, { overdispersion: chosen }).points.map((each) => [each.name, each.flag]),
        );
        for (const { name, flag } of funnel(mixed, { overdispersion: chosen }).points)
          expect(flag).toBe(byName.get(name));
      }),
    );
  });

  test('counted as failures instead of successes, high is low and low is high', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const outside = all.map((each) => ({ ...each, numerator: each.denominator - each.numerator }));
        expect(funnel(outside).points.map(({ flag }) => flag)).toEqual(
          funnel(all).points.map(({ flag }) => turned[flag]),
        );
      }),
    );
  });

  test('limits are in order about the target; p is small just where there is a flag', () => {
    fc.assert(
      fc.property(rows, overdispersion, (all, chosen) => {
        const { target, points } = funnel(all, { overdispersion: chosen });
        for (const point of points.filter(isKnown)) {
          expectInOrder(point as FunnelPoint & FunnelLimits, target ?? Number.NaN);
          expect(point.flag === 'none').toBe((point.p ?? 0) >= 0.05);
          expect(point.flag.endsWith('998')).toBe((point.p ?? 0) < 0.002);
        }
      }),
    );
  });

  test('and where one provider is so far out that counts are nearly all or nothing', () => {
    const all = [
      { name: 'all', numerator: 1, denominator: 1 },
      { name: 'nothing', numerator: 0, denominator: 45 },
    ];
    const { target, points } = funnel(all, { overdispersion: 'additive' });
    for (const point of points) expectInOrder(point as FunnelPoint & FunnelLimits, target ?? Number.NaN);
    const below = toFunnelPoint(
      { name: 'below', numerator: 1, denominator: 450 },
      { target: 0.02, correlation: 0.99 },
    );
    expect(below).toMatchObject({ flag: 'none', p: 1 });
  });

  test('a whole count is flagged just where it lies outside the limits', () => {
    fc.assert(
      fc.property(rows, overdispersion, (all, chosen) => {
        for (const point of funnel(all, { overdispersion: chosen }).points.filter(isKnown)) {
          const { share: mine, lower95, upper95 } = point as FunnelPoint & FunnelLimits & { share: number };
          const isNear = Math.min(Math.abs(mine - lower95), Math.abs(mine - upper95)) < 1e-9;
          if (!isNear) expect(point.flag !== 'none').toBe(mine < lower95 || mine > upper95);
        }
      }),
    );
  });

  test('a higher numerator is never flagged lower', () => {
    const order: readonly FunnelFlag[] = ['low998', 'low95', 'none', 'high95', 'high998'];
    const correlation = fc.constantFrom(0, 0.001, 0.05, 0.4);
    fc.assert(
      fc.property(share, correlation, fc.integer({ min: 1, max: 60 }), (target, rho, n) => {
        const places = Array.from({ length: n + 1 }, (_, x) => {
          const one = { name: 'one', numerator: x, denominator: n };
          return order.indexOf(toFunnelPoint(one, { target, correlation: rho }).flag);
        });
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('limits', () => {
  test('narrow with n: ten times as many are never wider, drawn exactly or on the angle', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 3000 }), (target, n) => {
        for (const limitsOf of [funnelLimits, arcsineLimits]) {
          const [few, many] = [limitsOf(target, n), limitsOf(target, 10 * n)];
          expect(many.upper95 - many.lower95).toBeLessThanOrEqual(few.upper95 - few.lower95 + 1e-12);
          expect(many.upper998 - many.lower998).toBeLessThanOrEqual(few.upper998 - few.lower998 + 1e-12);
        }
      }),
    );
  });

  test('widen with over-dispersion', () => {
    fc.assert(
      fc.property(share, fc.integer({ min: 100, max: 2000 }), (target, n) => {
        const [none, much] = [funnelLimits(target, n), funnelLimits(target, n, 0.1)];
        expect(much.upper998 - much.lower998).toBeGreaterThan(none.upper998 - none.lower998);
      }),
      { numRuns: 30 },
    );
  });

  test('are all there is below one case', () => {
    expect(funnelLimits(0.9, 0.5)).toEqual({ lower95: 0, upper95: 1, lower998: 0, upper998: 1 });
  });
});

test('a trim that would leave nothing is refused', () => {
  expect(() => funnel([], { trim: 0.5 })).toThrow('the trim lies between 0 and 0.5: 0.5');
});
