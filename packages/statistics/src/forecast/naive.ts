import { sum } from '../arithmetic/sum.ts';
import { at } from './at.ts';
import { type Forecast, type Frame, requireSeries } from './forecast.ts';
import { mean, sumOfSquares } from './sums.ts';

/**
 * Every period as the last one: for series too short to show a season. Needs two periods.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.2 and 5.5.
 */
export function naive(values: readonly number[], frame: Frame): Forecast {
  requireSeries(values, frame, 2);
  const residuals = changes(values);
  const spread = Math.sqrt(mean(residuals.map((residual) => residual ** 2)));
  const last = at(values, values.length - 1);
  return {
    method: 'naive',
    mean: ahead(frame).map(() => last),
    deviation: ahead(frame).map((steps) => spread * Math.sqrt(steps)),
    residuals,
  };
}

/**
 * The last period, moved on by the mean change from one period to the next. Needs three periods.
 * Source: the same, 5.2 and 5.5.
 */
export function drift(values: readonly number[], frame: Frame): Forecast {
  requireSeries(values, frame, 3);
  const steps = changes(values);
  const slope = sum(steps) / steps.length;
  const residuals = steps.map((step) => step - slope);
  const variance = sumOfSquares(residuals) / (steps.length - 1);
  const last = at(values, values.length - 1);
  return {
    method: 'drift',
    mean: ahead(frame).map((periods) => last + periods * slope),
    deviation: ahead(frame).map((periods) => Math.sqrt(variance * periods * (1 + periods / steps.length))),
    residuals,
  };
}

function changes(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, i) => value - at(values, i));
}

function ahead(frame: Frame): readonly number[] {
  return Array.from({ length: frame.horizon }, (_, i) => i + 1);
}
