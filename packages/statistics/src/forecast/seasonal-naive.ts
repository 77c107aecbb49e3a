import { at } from './at.ts';
import { type Forecast, type Frame, requireSeries } from './forecast.ts';
import { mean } from './sums.ts';

/**
 * Every period as the same period of the last year: the forecast that any other must beat, so it stands beside all.
 * The deviation grows by a step with each year ahead. Needs a season and one period more.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.2 and 5.5.
 */
export function seasonalNaive(values: readonly number[], frame: Frame): Forecast {
  requireSeries(values, frame, frame.season + 1);
  const residuals = values.slice(frame.season).map((value, i) => value - at(values, i));
  const spread = Math.sqrt(mean(residuals.map((residual) => residual ** 2)));
  const ahead = Array.from({ length: frame.horizon }, (_, i) => i);
  return {
    method: 'seasonal naive',
    mean: ahead.map((i) => at(values, values.length - frame.season + (i % frame.season))),
    deviation: ahead.map((i) => spread * Math.sqrt(Math.floor(i / frame.season) + 1)),
    residuals,
  };
}
