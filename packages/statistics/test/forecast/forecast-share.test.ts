import { describe, expect, test } from 'vitest';
import { forecastShare, type ShareForecast } from '../../src/forecast/forecast-share.ts';
import { type ShareRow, toLogit, toShare } from '../../src/forecast/share-months.ts';
import { monthlyCounts, randomNumbers } from './series.ts';

/** Months from January 2020 in which each patient is within with some chance. */
function months(count: number, chance: (month: number) => number): ShareRow[] {
  const random = randomNumbers(count);
  return monthlyCounts(count, 8).map((value, i) => {
    const denominator = Math.round(value / 8);
    const within = Array.from({ length: denominator }, () => random()).filter((x) => x < chance(i));
    const month = `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    return { date: month, numerator: within.length, denominator };
  });
}

/** Expects every band in order, shares between 0 and 1, numerators between 0 and anything. */
function expectOrder({ share, numerator, denominator }: ShareForecast): void {
  const pairs = [
    { pair: share, most: 1 },
    ...[numerator, denominator].map((pair) => ({ pair, most: Number.POSITIVE_INFINITY })),
  ];
  for (const { pair, most } of pairs) {
    for (const each of [...pair.chosen.points, ...(pair.seasonalNaive?.points ?? [])]) {
      const order = [0, each.lower95, each.lower80, each.mean, each.upper80, each.upper95, most];
      expect(order).toEqual(order.toSorted((one, other) => one - other));
    }
  }
}

describe('a forecast of a share', () => {
  const rows = months(72, (month) => 0.8 - 0.001 * month);
  const forecast = forecastShare(rows);

  test('has share, numerator and denominator, which agree, each with its back-test', () => {
    expectOrder(forecast);
    const { share, numerator, denominator } = forecast;
    share.chosen.points.forEach(({ month, mean }, i) => {
      const [above, below] = [numerator.chosen.points[i], denominator.chosen.points[i]];
      expect([above?.month, below?.month]).toEqual([month, month]);
      if (share.chosen.method !== 'seasonal naive')
        expect(above?.mean).toBeCloseTo(mean * (below?.mean ?? 0), 9);
    });
    for (const { chosen } of [share, numerator, denominator]) {
      expect(chosen.backTest.origins).toBe(36);
      expect(chosen.backTest.outcomes).toBe(366);
    }
    expect(share.chosen.backTest.mae).toBeLessThan(0.1);
  });

  test('chooses by error among those it says it tried', () => {
    const { tried, chosen } = forecast.share;
    expect(tried.map(({ method }) => method)).toEqual(['seasonal naive', 'naive', 'Holt–Winters', 'ETS']);
    expect(chosen.backTest.mae).toBe(Math.min(...tried.map(({ backTest }) => backTest.mae ?? Number.NaN)));
  });

  test('beside it, seasonal naive is exactly the share and the numerator of last year', () => {
    const last = rows.slice(-12);
    const { share, numerator } = forecast;
    last.forEach((row, i) => {
      const [count, total] = [row.numerator ?? 0, row.denominator ?? 0];
      expect(share.seasonalNaive?.points[i]?.mean).toBeCloseTo(count / total, 9);
      expect(numerator.seasonalNaive?.points[i]?.mean).toBeCloseTo(count, 6);
    });
  });

  test('counting those outside instead turns the shares over', () => {
    const turned = rows.map(({ date, numerator, denominator }) => ({
      date,
      numerator: (denominator ?? 0) - (numerator ?? 0),
      denominator,
    }));
    const { seasonalNaive } = forecastShare(turned).share;
    forecast.share.seasonalNaive?.points.forEach((point, i) => {
      const other = seasonalNaive?.points[i];
      expect(other?.lower95).toBeCloseTo(1 - point.upper95, 9);
      expect(other?.upper80).toBeCloseTo(1 - point.lower80, 9);
    });
  });

  test('stays within 0 and 1 near either end, at either end, and where months have nobody', () => {
    for (const chance of [0, 0.02, 0.99, 1]) expectOrder(forecastShare(months(36, () => chance)));
    const empty = months(38, () => 0.9).map((row, i) =>
      i % 5 === 4 ? { ...row, numerator: 0, denominator: 0 } : row,
    );
    const one = forecastShare(empty);
    expectOrder(one);
    expect(one.filled).toEqual([]);
    expect(one.denominator.chosen.backTest.outcomes).toBeGreaterThan(one.share.chosen.backTest.outcomes);
  });

  test('a share that is always all of the same number goes on so, without doubt', () => {
    const all = months(36, () => 1).map((row) => ({ ...row, numerator: 50, denominator: 50 }));
    const { share, numerator } = forecastShare(all);
    expect(share.chosen.points[5]?.lower95).toBeCloseTo(1, 12);
    expect(share.chosen.backTest.coverage95).toBe(1);
    expect(numerator.chosen.points[5]?.mean).toBeCloseTo(50, 9);
  });

  test('breaks and short histories are as with counts', () => {
    const short = forecastShare(rows, {
      horizon: 3,
      breaks: [{ kind: 'restart', from: '2024-06', reason: 'new rules' }],
    });
    expect(short.from).toBe('2024-06');
    expect(short.share.chosen.points).toHaveLength(3);
    expect(short.warnings).toContainEqual({ code: 'short-history', months: 19 });
    const excluded = forecastShare(rows.slice(40), {
      breaks: [{ kind: 'exclude', from: '2024-03', to: '2024-04', reason: 'pandemic' }],
    });
    expect(excluded.filled.map(({ month }) => month)).toEqual(['2024-03', '2024-04']);
  });

  test.each<[string, readonly ShareRow[]]>([
    ['the share of 2020-01 is 3 of 2', [{ date: '2020-01', numerator: 3, denominator: 2 }]],
    ['the share of 2020-01 is -1 of 2', [{ date: '2020-01', numerator: -1, denominator: 2 }]],
    ['the month 2020-01 comes twice', [...rows, { date: '2020-01', numerator: 1, denominator: 2 }]],
    ['no month with a denominator above 0', rows.map((row) => ({ ...row, numerator: 0, denominator: 0 }))],
    ['no month with a value', rows.map((row) => ({ ...row, numerator: null }))],
  ])('refuses: %s', (message, wrong) => {
    expect(() => forecastShare(wrong)).toThrow(message);
  });
});

describe('the logit scale', () => {
  test('gives the share back, at the ends too', () => {
    for (const numerator of [0, 0.5, 1, 20, 39.5, 40]) {
      const logit = toLogit({ numerator, denominator: 40 });
      expect(toShare(logit ?? Number.NaN, 40)).toBeCloseTo(numerator / 40, 12);
    }
  });

  test('nobody has no share', () => {
    expect(toLogit({ numerator: 0, denominator: 0 })).toBeNull();
  });
});
