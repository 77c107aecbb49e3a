import { at } from './at.ts';
import { type Forecast, type ForecastMethod, type Frame, requireSeries } from './forecast.ts';
import { holtWintersStart } from './holt-winters-start.ts';
import { leastErrors } from './least-errors.ts';
import { projectedDeviation, projectedMean } from './projection.ts';
import { type SmoothingRun, type SmoothingState, type SmoothingWeights, smooth } from './smoothing.ts';
import { mean, sumOfSquares } from './sums.ts';

/** The three constants of Holt–Winters, each from 0 to 1: for the level, the trend and the seasonal part. */
export interface HoltWintersParameters {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
}

/** A Holt–Winters forecast with its parameters, the sum of its squared errors and its last state. */
export interface HoltWintersForecast extends Forecast {
  readonly parameters: HoltWintersParameters;
  readonly squaredError: number;
  readonly state: SmoothingState;
}

/**
 * Additive Holt–Winters with given parameters, started as in R's stats. Needs two seasons and two periods more,
 * and a season of at least 2. Errors are counted from the second season.
 * Source: Holt 1957, Winters 1960; deviation by Yar and Chatfield 1990.
 */
export function holtWinters(
  values: readonly number[],
  frame: Frame,
  parameters: HoltWintersParameters,
): HoltWintersForecast {
  requireSeasons(values, frame);
  requireParameters(parameters);
  const weights = toWeights(parameters);
  const { errors, end: state } = smoothLater(values, frame.season, weights);
  const from = { kind, weights, state, variance: varianceOf(errors) };
  return {
    method: 'Holt–Winters',
    mean: projectedMean(from, frame.horizon),
    deviation: projectedDeviation(from, frame.horizon),
    residuals: errors,
    parameters,
    squaredError: sumOfSquares(errors),
    state,
  };
}

/** Holt–Winters with the parameters that make its squared errors one period ahead smallest. */
export function fitHoltWinters(values: readonly number[], frame: Frame): HoltWintersForecast {
  requireSeasons(values, frame);
  const state = holtWintersStart(values, frame.season);
  const later = values.slice(frame.season);
  const place = leastErrors(
    {
      errorsAt: (at) => smooth(later, { state, weights: toWeights(toParameters(at)) }, kind).errors,
      axes: [axis, axis, axis],
      isAllowed: () => true,
    },
    starts,
  );
  return holtWinters(values, frame, toParameters(place));
}

/** Holt–Winters with these parameters as a method, for a back-test. */
export function holtWintersWith(parameters: HoltWintersParameters): ForecastMethod {
  return (values, frame) => holtWinters(values, frame, parameters);
}

const kind = { errors: 'additive', season: 'additive' } as const;
const axis = { lower: 0, upper: 1, step: 1e-7 };

const starts = [
  [0.3, 0.1, 0.1],
  [0.1, 0.5, 0.5],
  [0.7, 0.1, 0.3],
  [0.1, 0.05, 0.9],
  [0.9, 0.05, 0.05],
];

function toParameters(place: readonly number[]): HoltWintersParameters {
  return { alpha: at(place, 0), beta: at(place, 1), gamma: at(place, 2) };
}

function toWeights({ alpha, beta, gamma }: HoltWintersParameters): SmoothingWeights {
  return { level: alpha, trend: alpha * beta, seasonal: gamma * (1 - alpha), damping: 1 };
}

/** The run over all values after the first season, whose only use is to start from. */
function smoothLater(values: readonly number[], season: number, weights: SmoothingWeights): SmoothingRun {
  return smooth(values.slice(season), { state: holtWintersStart(values, season), weights }, kind);
}

function varianceOf(errors: readonly number[]): number {
  const centre = mean(errors);
  return sumOfSquares(errors.map((error) => error - centre)) / Math.max(1, errors.length - 1);
}

function requireSeasons(values: readonly number[], frame: Frame): void {
  requireSeries(values, frame, 2 * frame.season + 2);
  if (frame.season < 2) throw new RangeError('Holt–Winters needs a season of at least 2 periods');
}

function requireParameters(parameters: HoltWintersParameters): void {
  for (const [name, value] of Object.entries(parameters)) {
    if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} lies between 0 and 1, not ${value}`);
  }
}
