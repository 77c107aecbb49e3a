import { normalQuantile } from '../distributions/normal.ts';
import { at } from './at.ts';

/** The shape of a forecast: `season` periods in a year (12 for months), `horizon` periods ahead. */
export interface Frame {
  readonly season: number;
  readonly horizon: number;
}

/** A band in which the value of each period ahead should lie with the chance `level` (0.95), one end per period. */
export interface PredictionInterval {
  readonly level: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * What a method expects of each period ahead, in the units of the series, with the standard deviation of its error.
 * `residuals` are the errors one period ahead within the series, for its last periods: some methods cannot say
 * what they would have expected of the first ones.
 */
export interface Forecast {
  readonly method: string;
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly residuals: readonly number[];
}

/** A way to forecast: finite values in order of time, one for every period, oldest first. */
export type ForecastMethod = (values: readonly number[], frame: Frame) => Forecast;

/** The normal prediction interval of a forecast; throws for a level outside 0 to 1. */
export function predictionInterval(forecast: Forecast, level: number): PredictionInterval {
  if (!(level > 0 && level < 1)) throw new RangeError(`a level lies between 0 and 1, not ${level}`);
  const z = normalQuantile((1 + level) / 2);
  const half = forecast.deviation.map((deviation) => z * deviation);
  return {
    level,
    lower: forecast.mean.map((mean, i) => mean - at(half, i)),
    upper: forecast.mean.map((mean, i) => mean + at(half, i)),
  };
}

/** Throws unless there are enough finite values and the frame is in whole periods, so that no method guesses. */
export function requireSeries(values: readonly number[], frame: Frame, atLeast: number): void {
  requireWhole('season', frame.season);
  requireWhole('horizon', frame.horizon);
  const missing = values.findIndex((value) => !Number.isFinite(value));
  if (missing >= 0) throw new RangeError(`no value for period ${missing + 1} of ${values.length}`);
  if (values.length < atLeast) throw new RangeError(`${values.length} periods, where ${atLeast} are needed`);
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new RangeError(`${name} is a whole number from 1, not ${value}`);
}
