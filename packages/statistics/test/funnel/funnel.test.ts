import { describe, expect, test } from 'vitest';
import { binomialProbability } from '../../src/distributions/binomial.ts';
import { funnel } from '../../src/funnel/funnel.ts';

/** A crowd that holds the target where it is, so that one small provider hardly moves it. */
function crowdAt(share: number): { name: string; numerator: number; denominator: number } {
  return { name: 'all others', numerator: Math.round(share * 1e7), denominator: 1e7 };
}

/** The probability that a provider like all others, of this size, is flagged at 95% (worked out over every outcome). */
function falseFlags(share: number, n: number): { wrong: number; worse: number } {
  let wrong = 0;
  let worse = 0;
  for (let x = 0; x <= n; x++) {
    const { points } = funnel([crowdAt(share), { name: 'one', numerator: x, denominator: n }]);
    const chance = binomialProbability(x, n, share);
    if (points[1]?.flag !== 'none') wrong += chance;
    if (points[1]?.flag.endsWith('998')) worse += chance;
  }
  return { wrong, worse };
}

describe('a provider like all others', () => {
  test.each([
    [0.96, 5],
    [0.96, 30],
    [0.96, 50],
    [0.96, 100],
    [0.77, 5],
    [0.68, 3],
    [0.68, 100],
    [0.5, 1],
  ])('at %f of %i is flagged at most 5%% of the time, and at 99.8%% at most 0.2%%', (share, n) => {
    const { wrong, worse } = falseFlags(share, n);
    expect(wrong).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(worse).toBeLessThanOrEqual(0.002 + 1e-9);
  });
});

describe('a funnel', () => {
  const rows = [
    { name: 'A', numerator: 90, denominator: 100 },
    { name: 'B', numerator: 50, denominator: 100 },
    { name: 'C', numerator: 700, denominator: 1000 },
  ];

  test('flags what lies far out, on its side', () => {
    expect(funnel(rows).points.map(({ flag }) => flag)).toEqual(['high998', 'low998', 'none']);
  });

  test('does not depend on the order of its rows', () => {
    const backwards = funnel([...rows].reverse());
    expect([...backwards.points].reverse()).toEqual(funnel(rows).points);
  });

  test('has limits that narrow with n and hold the target', () => {
    const sizes = [10, 40, 160, 640];
    const { points, target } = funnel([
      crowdAt(0.7),
      ...sizes.map((n) => ({ name: `${n}`, numerator: 0.7 * n, denominator: n })),
    ]);
    const widths = points.slice(1).map(({ lower95, upper95 }) => (upper95 ?? 0) - (lower95 ?? 0));
    expect([...widths].sort((a, b) => b - a)).toEqual(widths);
    for (const { lower95, upper95 } of points) {
      expect(lower95 ?? 1).toBeLessThanOrEqual(target ?? 0);
      expect(upper95 ?? 0).toBeGreaterThanOrEqual(target ?? 1);
    }
  });

  test('takes all at 100% and nobody at all', () => {
    const sound = funnel([
      { name: 'A', numerator: 30, denominator: 30 },
      { name: 'B', numerator: 5, denominator: 5 },
      { name: 'C', numerator: 0, denominator: 0 },
    ]);
    expect(sound.points.map(({ flag, share }) => [flag, share])).toEqual([
      ['none', 1],
      ['none', 1],
      ['none', null],
    ]);
    expect(funnel([]).target).toBeNull();
  });

  test('allows for over-dispersion: fewer are flagged', () => {
    const spread = Array.from({ length: 40 }, (_, i) => ({
      name: `${i}`,
      numerator: 600 + 10 * (i % 20),
      denominator: 1000,
    }));
    const flagged = (overdispersion: 'none' | 'additive' | 'beta-binomial'): number =>
      funnel(spread, { overdispersion }).points.filter(({ flag }) => flag !== 'none').length;
    expect(flagged('additive')).toBeLessThan(flagged('none'));
    expect(flagged('beta-binomial')).toBeLessThan(flagged('none'));
  });

  test('refuses a numerator above its denominator by name', () => {
    expect(() => funnel([{ name: 'Trust X', numerator: 3, denominator: 2 }])).toThrow(/Trust X/);
  });
});
