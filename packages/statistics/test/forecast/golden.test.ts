import { describe, expect, test } from 'vitest';
import { bestEts, type EtsForecast, ets } from '../../src/forecast/ets.ts';
import { fitHoltWinters, type HoltWintersForecast, holtWinters } from '../../src/forecast/holt-winters.ts';
import { drift, naive } from '../../src/forecast/naive.ts';
import { seasonalNaive } from '../../src/forecast/seasonal-naive.ts';
import { expectForecast, expectNear } from './agreement.ts';
import { describeGolden, frameOf, type GoldenEts, goldenSeries } from './golden-forecasts.ts';

const models = ['ANN', 'AAN', 'AAA', 'MAM'] as const;

/** What each value was expected to be, from the errors. */
function fittedOf(forecast: EtsForecast, values: readonly number[]): readonly number[] {
  const isShare = forecast.model.startsWith('M');
  return forecast.residuals.map((error, i) =>
    isShare ? (values[i] ?? 0) / (1 + error) : (values[i] ?? 0) - error,
  );
}

/** Level, trend and seasonal parts, as R prints them. */
function coefficientsOf({ state }: HoltWintersForecast): readonly number[] {
  return [state.level, state.trend, ...state.seasonal];
}

/** Weights, then the level, the trend and the seasonal parts at the start, as R prints them. */
function parametersOf({ weights, start }: EtsForecast, { par }: Pick<GoldenEts, 'par'>): readonly number[] {
  const all: Record<string, number> = {
    alpha: weights.level,
    beta: weights.trend,
    gamma: weights.seasonal,
    phi: weights.damping,
    l: start.level,
    b: start.trend,
    ...Object.fromEntries(start.seasonal.toReversed().map((part, i) => [`s${i}`, part])),
  };
  return Object.keys(par).map((name) => all[name] ?? Number.NaN);
}

describeGolden('forecasts printed by R', () => {
  describe.each(goldenSeries)('$id', (golden) => {
    const { y } = golden;
    const frame = frameOf(golden);

    test('seasonal naive, naive, drift', () => {
      expectForecast(seasonalNaive(y, frame), golden.snaive, 1e-9);
      expectForecast(naive(y, frame), golden.naive, 1e-9);
      expectForecast(drift(y, frame), golden.rwf_drift, 1e-9);
    });

    test('Holt–Winters with fixed parameters', () => {
      const theirs = golden['HoltWinters_fixed_.3_.1_.2'];
      const mine = holtWinters(y, frame, { alpha: 0.3, beta: 0.1, gamma: 0.2 });
      expectNear(mine.mean, theirs.mean, 1e-9);
      expectNear(coefficientsOf(mine), theirs.coefficients, 1e-9);
      expectNear([mine.squaredError], [theirs.SSE], 1e-9);
      const fitted = mine.residuals.slice(0, 5).map((error, i) => (y[i + golden.frequency] ?? 0) - error);
      expectNear(fitted, theirs.fitted_first5, 1e-9);
    });

    test('Holt–Winters fitted: errors no larger, forecasts within half a percent', () => {
      const theirs = golden.HoltWinters_additive;
      const mine = fitHoltWinters(y, frame);
      expect(mine.squaredError).toBeLessThanOrEqual(theirs.SSE * (1 + 1e-9));
      expectNear(mine.mean, theirs.mean, 0.005);
    });

    test.each(models)('ETS %s as the forecast package finds it', (model) => {
      const theirs = golden[`ets_${model}`];
      const mine = ets(y, frame, { model, search: 'as-forecast-package' });
      expect(mine.method).toBe(theirs.method);
      expect(Math.abs(mine.fit.logLikelihood - theirs.loglik)).toBeLessThan(1e-3);
      expect(Math.abs(mine.fit.aicc - theirs.aicc)).toBeLessThan(2e-3);
      expectNear([mine.fit.variance], [theirs.sigma2], 0.005);
      expectNear(parametersOf(mine, theirs), Object.values(theirs.par), 0.005);
      expectNear(fittedOf(mine, y).slice(0, 5), theirs.fitted_first5, 0.005);
      expectForecast(mine, theirs, 0.005);
    });

    // The package's search ends after 2,000 tries, on these series up to 47 short of the highest log-likelihood.
    test.each(models)('ETS %s: the exact search is at least as likely', (model) => {
      const { logLikelihood } = ets(y, frame, { model }).fit;
      expect(logLikelihood).toBeGreaterThanOrEqual(golden[`ets_${model}`].loglik - 1e-3);
    });

    // Where a season multiplies and the trend is damped, the package adds the first step of the trend undamped, which
    // its own fit does not: hence half a percent. Without a trend it lets an error into its season one period early.
    test('the model the forecast package chooses', () => {
      const mine = bestEts(y, frame, { search: 'as-forecast-package' });
      expect(mine.method).toBe(golden.ets_auto.method);
      expect(Math.abs(mine.fit.aicc - golden.ets_auto.aicc)).toBeLessThan(2e-3);
      expectNear(parametersOf(mine, golden.ets_auto), Object.values(golden.ets_auto.par), 0.005);
      expectForecast(mine, golden.ets_auto, 0.005);
    });

    test('the model with the lowest AICc of an exact search has one no higher', () => {
      expect(bestEts(y, frame).fit.aicc).toBeLessThanOrEqual(golden.ets_auto.aicc + 2e-3);
    });
  });
});
