import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestEts, ets, etsOf } from '../../src/forecast/ets.ts';
import { isAdmissible } from '../../src/forecast/ets-admissible.ts';
import { etsModels, shortestFor, toEtsParts } from '../../src/forecast/ets-model.ts';
import { type Forecast, type ForecastMethod, predictionInterval } from '../../src/forecast/forecast.ts';
import { fitHoltWinters, holtWinters, holtWintersWith } from '../../src/forecast/holt-winters.ts';
import { drift, naive } from '../../src/forecast/naive.ts';
import { seasonalNaive } from '../../src/forecast/seasonal-naive.ts';
import { expectNear } from './agreement.ts';
import { monthlyCounts, someSeries } from './series.ts';

const frame = { season: 12, horizon: 24 };

const additive: Readonly<Record<string, ForecastMethod>> = {
  'seasonal naive': seasonalNaive,
  naive,
  drift,
  'fixed Holt–Winters': holtWintersWith({ alpha: 0.3, beta: 0.1, gamma: 0.2 }),
  'fitted Holt–Winters': fitHoltWinters,
  'ETS(A,N,N)': etsOf('ANN'),
  'ETS(A,Ad,N)': etsOf('AAdN'),
  'ETS(A,A,A)': etsOf('AAA'),
};
const all = { ...additive, 'ETS(M,A,M)': etsOf('MAM'), 'ETS(M,N,A)': etsOf('MNA') };
const few = { numRuns: 6 };

/** Means and deviations in one list. */
function figuresOf({ mean, deviation }: Forecast): readonly number[] {
  return [...mean, ...deviation];
}

describe.each(Object.entries(all))('%s', (_, method) => {
  test('values in other units give the forecast in those units', () => {
    fc.assert(
      fc.property(someSeries, fc.constantFrom(0.5, 3, 1000), (values, factor) => {
        const scaled = figuresOf(
          method(
            values.map((value) => factor * value),
            frame,
          ),
        );
        const plain = figuresOf(method(values, frame)).map((figure) => factor * figure);
        expectNear(scaled, plain, 1e-4);
      }),
      few,
    );
  });

  test('intervals hold the mean, widen, and that of 95% holds that of 80%', () => {
    fc.assert(
      fc.property(someSeries, (values) => {
        const forecast = method(values, frame);
        const [narrow, wide] = [predictionInterval(forecast, 0.8), predictionInterval(forecast, 0.95)];
        forecast.mean.forEach((mean, i) => {
          expect(narrow.lower[i]).toBeLessThanOrEqual(mean);
          expect(narrow.upper[i]).toBeGreaterThanOrEqual(mean);
          expect(wide.lower[i]).toBeLessThanOrEqual(narrow.lower[i] ?? Number.NaN);
          expect(wide.upper[i]).toBeGreaterThanOrEqual(narrow.upper[i] ?? Number.NaN);
        });
      }),
      few,
    );
  });

  test('the same question has the same answer', () => {
    expect(method(monthlyCounts(60, 1), frame)).toEqual(method(monthlyCounts(60, 1), frame));
  });
});

describe.each(Object.entries(additive))('%s, which is additive', (_, method) => {
  test('values moved up move the forecast up as much, and leave its deviation', () => {
    fc.assert(
      fc.property(someSeries, fc.constantFrom(-300, 1000), (values, shift) => {
        const plain = method(values, frame);
        const moved = method(
          values.map((value) => value + shift),
          frame,
        );
        expectNear(
          moved.mean,
          plain.mean.map((mean) => mean + shift),
          1e-4,
        );
        expectNear(moved.deviation, plain.deviation, 1e-3);
      }),
      few,
    );
  });

  test('deviations grow', () => {
    const { deviation } = method(monthlyCounts(72, 3), frame);
    expect(deviation.every((each, i) => each >= (deviation[i - 1] ?? 0))).toBe(true);
  });

  test.each([0, 7])('a series that is always %d goes on so, without doubt', (value) => {
    const { mean, deviation } = method(
      Array.from({ length: 48 }, () => value),
      frame,
    );
    expect(mean.every((each) => Math.abs(each - value) < 1e-9)).toBe(true);
    expect(deviation.every((each) => each < 1e-9)).toBe(true);
  });
});

describe('ETS', () => {
  test.each(etsModels)('%s has weights of the usual and admissible region', (model) => {
    const { weights } = ets(monthlyCounts(60, 5), frame, { model });
    const { level, trend, seasonal, damping } = weights;
    expect(isAdmissible(weights, model.endsWith('N') ? 0 : 12)).toBe(true);
    expect(level).toBeGreaterThan(0);
    expect(level).toBeLessThan(1);
    expect(trend).toBeLessThanOrEqual(level);
    expect(seasonal).toBeLessThanOrEqual(1 - level + 1e-12);
    expect(damping === 1 || (damping >= 0.8 && damping <= 0.98)).toBe(true);
  });

  test.each(etsModels)('%s is at least as likely as where the forecast package stops', (model) => {
    for (const seed of [1, 2]) {
      const values = monthlyCounts(48 + 12 * seed, seed);
      const exact = ets(values, frame, { model });
      const asR = ets(values, frame, { model, search: 'as-forecast-package' });
      expect(exact.fit.logLikelihood).toBeGreaterThanOrEqual(asR.fit.logLikelihood - 1e-3);
    }
  });

  test('every model refuses a series that is one too short for it', () => {
    for (const model of etsModels) {
      const shortest = shortestFor(toEtsParts(model), 12);
      expect(() => ets(monthlyCounts(shortest - 1, 1), frame, { model })).toThrow(
        `${shortest - 1} periods, where ${shortest} are needed`,
      );
      expect(ets(monthlyCounts(shortest, 1), frame, { model }).mean).toHaveLength(24);
    }
  });

  test('nothing multiplies where a value is 0', () => {
    const values = monthlyCounts(60, 1).map((value, i) => (i === 20 ? 0 : value));
    expect(() => ets(values, frame, { model: 'MAM' })).toThrow('ETS(M,A,M) needs values above 0');
    expect(bestEts(values, frame).model.startsWith('A')).toBe(true);
  });

  test('the best model is the one with the lowest AICc', () => {
    const values = monthlyCounts(60, 9);
    const scores = etsModels.map((model) => ets(values, frame, { model }).fit.aicc);
    expect(bestEts(values, frame).fit.aicc).toBe(Math.min(...scores));
  });
});

describe('what is refused', () => {
  test('a series too short, a value that is none, a frame of no whole periods, a level beyond 0 and 1', () => {
    const values = monthlyCounts(48, 1);
    expect(() => seasonalNaive(values.slice(0, 12), frame)).toThrow('12 periods, where 13 are needed');
    expect(() => fitHoltWinters(values.slice(0, 25), frame)).toThrow('25 periods, where 26 are needed');
    expect(() => naive([1], frame)).toThrow('1 periods, where 2 are needed');
    expect(() => naive([1, Number.NaN, 3], frame)).toThrow('no value for period 2 of 3');
    expect(() => naive(values, { season: 12, horizon: 0 })).toThrow(
      'horizon is a whole number from 1, not 0',
    );
    expect(() => holtWinters(values, frame, { alpha: 1.2, beta: 0, gamma: 0 })).toThrow('alpha');
    expect(() => holtWinters(values, { season: 1, horizon: 2 }, { alpha: 0, beta: 0, gamma: 0 })).toThrow(
      'season of at least 2',
    );
    expect(() => predictionInterval(naive(values, frame), 1)).toThrow('a level lies between 0 and 1');
  });
});
