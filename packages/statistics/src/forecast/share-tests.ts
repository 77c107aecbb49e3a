import { type Band, countBands } from './band.ts';
import type { MethodRun, RunForecast } from './method-runs.ts';
import type { MonthlySeries } from './monthly-series.ts';
import { type LogitForecast, numeratorBands, shareBands } from './share-band.ts';
import type { ShareCount } from './share-months.ts';
import { type TestedForecast, testRun } from './tested-forecast.ts';

/** A method's forecasts of logits, and the forecasts of denominators that make shares and numerators of them. */
export interface LogitRun {
  readonly logit: MethodRun;
  readonly denominator: MethodRun;
}

type Series = MonthlySeries<ShareCount>;

/** Forecasts of shares against the shares that came; a month in which nobody was counted had none. */
export function testShares({ values, first }: Series, run: LogitRun): TestedForecast {
  const outcomes = values.map((count) =>
    count === null || count.denominator === 0 ? null : count.numerator / count.denominator,
  );
  return testRun(run.logit, { outcomes, first, bandsOf: bandsBy(shareBands, run.denominator) });
}

/** Forecasts of numerators against those that came. */
export function testNumerators({ values, first }: Series, run: LogitRun): TestedForecast {
  const outcomes = values.map((count) => count?.numerator ?? null);
  return testRun(run.logit, { outcomes, first, bandsOf: bandsBy(numeratorBands, run.denominator) });
}

/** Forecasts of denominators against those that came. */
export function testDenominators({ values, first }: Series, run: MethodRun): TestedForecast {
  const outcomes = values.map((count) => count?.denominator ?? null);
  return testRun(run, { outcomes, first, bandsOf: ({ forecast }) => countBands(forecast) });
}

/** Bands from a forecast of logits and the forecast of denominators from the same origin. */
function bandsBy(
  toBands: (forecast: LogitForecast) => readonly Band[],
  { forecasts }: MethodRun,
): (from: RunForecast) => readonly Band[] {
  const byOrigin = new Map(forecasts.map(({ origin, forecast }) => [origin, forecast]));
  return ({ origin, forecast }) => {
    const denominator = byOrigin.get(origin);
    return denominator === undefined ? [] : toBands({ logit: forecast, denominator });
  };
}
