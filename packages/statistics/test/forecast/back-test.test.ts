import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backTest } from '../../src/forecast/back-test.ts';
import type { ForecastMethod } from '../../src/forecast/forecast.ts';
import { naive } from '../../src/forecast/naive.ts';
import { seasonalNaive } from '../../src/forecast/seasonal-naive.ts';
import { monthlyCounts, randomNumbers, someSeries } from './series.ts';

/** Always the same, give or take a deviation of 10. */
const always =
  (value: number): ForecastMethod =>
  (_, { horizon }) => ({
    method: 'always',
    mean: Array.from({ length: horizon }, () => value),
    deviation: Array.from({ length: horizon }, () => 10),
    residuals: [],
  });

describe('a back-test', () => {
  test('counts errors and what lay within, by hand', () => {
    const frame = { season: 1, horizon: 2, earliest: 2 };
    const test = backTest([0, 100, 110, 125, 80], frame, always(100));
    expect(test).toMatchObject({ origins: 3, outcomes: 5, within80: 1, within95: 1, coverage80: 0.2 });
    expect(test.mae).toBeCloseTo((10 + 25 + 25 + 20 + 20) / 5, 12);
    expect(test.mape).toBeCloseTo((10 / 110 + 25 / 125 + 25 / 125 + 20 / 80 + 20 / 80) / 5, 12);
    expect(test.byHorizon.map(({ ahead, outcomes, mae }) => [ahead, outcomes, mae])).toEqual([
      [1, 3, (10 + 25 + 20) / 3],
      [2, 2, (25 + 20) / 2],
    ]);
  });

  test('leaves outcomes of 0 out of the share of error', () => {
    const test = backTest([1, 1, 0, 0], { season: 1, horizon: 1, earliest: 2 }, always(5));
    expect(test).toMatchObject({ outcomes: 2, mae: 5, mape: null });
  });

  test('no method sees what comes after its origin', () => {
    const seen: number[][] = [];
    const spy: ForecastMethod = (values, frame) => {
      seen.push([...values]);
      return naive(values, frame);
    };
    const values = monthlyCounts(20, 1);
    backTest(values, { season: 1, horizon: 3, earliest: 15 }, spy);
    expect(seen).toEqual([15, 16, 17, 18, 19].map((origin) => values.slice(0, origin)));
  });

  test('outcomes after an origin do not change its forecast, nor those before it', () => {
    const frame = { season: 12, horizon: 1, earliest: 40 };
    const values = monthlyCounts(60, 2);
    const changed = values.map((value, i) => (i === 59 ? value + 500 : value));
    const [one, other] = [values, changed].map((each) => backTest(each, frame, seasonalNaive));
    expect((other?.mae ?? 0) - (one?.mae ?? 0)).toBeCloseTo(
      (Math.abs((changed[59] ?? 0) - (values[47] ?? 0)) - Math.abs((values[59] ?? 0) - (values[47] ?? 0))) /
        20,
      9,
    );
  });

  test('takes the last origins where there are more than asked for', () => {
    const values = monthlyCounts(60, 3);
    const all = backTest(values, { season: 12, horizon: 6 }, seasonalNaive);
    const last = backTest(values, { season: 12, horizon: 6, atMost: 5 }, seasonalNaive);
    expect(all.origins).toBe(24);
    expect(last).toMatchObject({ origins: 5, outcomes: 5 + 4 + 3 + 2 + 1 });
  });

  test('an interval that is right holds as many outcomes as it says', () => {
    const random = randomNumbers(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const values = Array.from({ length: 4000 }, () => 100 + 10 * normal());
    const { coverage80, coverage95 } = backTest(values, { season: 1, horizon: 1 }, always(100));
    expect(coverage80).toBeCloseTo(0.8, 1);
    expect(Math.abs((coverage95 ?? 0) - 0.95)).toBeLessThan(0.015);
  });

  test('errors scale with the values, shares of error and coverage do not', () => {
    fc.assert(
      fc.property(someSeries, fc.constantFrom(2, 0.25), (values, factor) => {
        const frame = { season: 12, horizon: 6 };
        const plain = backTest(values, frame, seasonalNaive);
        const scaled = backTest(
          values.map((value) => factor * value),
          frame,
          seasonalNaive,
        );
        expect(scaled.mae).toBeCloseTo(factor * (plain.mae ?? Number.NaN), 6);
        expect(scaled.mape).toBeCloseTo(plain.mape ?? Number.NaN, 9);
        expect(scaled.within95).toBe(plain.within95);
        expect(plain.within95).toBeGreaterThanOrEqual(plain.within80);
      }),
    );
  });

  test('refuses a series that leaves no origin', () => {
    expect(() => backTest(monthlyCounts(36, 1), { season: 12, horizon: 6 }, seasonalNaive)).toThrow(
      '36 periods, where 37 are needed',
    );
  });
});
