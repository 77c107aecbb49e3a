import { at } from './at.ts';

/** Level, change per period, and the seasonal parts with the next period's first; no seasonal parts, no season. */
export type SmoothingState = {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: readonly number[];
};

/** How much of each error goes into level, trend and seasonal part, and what share of the trend goes on. */
export type SmoothingWeights = {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: number;
  readonly damping: number;
};

/** The errors one period ahead and the state after the last value. */
export type SmoothingRun = { readonly errors: readonly number[]; readonly end: SmoothingState };

/**
 * Additive exponential smoothing in its error-correction form, of which Holt–Winters and the additive ETS models
 * are cases. Errors are linear in the values and the start together.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2.5.
 */
export function smooth(
  values: readonly number[],
  start: SmoothingState,
  weights: SmoothingWeights,
): SmoothingRun {
  const seasonal = [...start.seasonal];
  let { level, trend } = start;
  const errors = values.map((value, time) => {
    const place = time % Math.max(1, seasonal.length);
    const seasonalPart = seasonal[place] ?? 0;
    const carried = level + weights.damping * trend;
    const error = value - carried - seasonalPart;
    level = carried + weights.level * error;
    trend = weights.damping * trend + weights.trend * error;
    if (seasonal.length > 0) seasonal[place] = seasonalPart + weights.seasonal * error;
    return error;
  });
  return { errors, end: { level, trend, seasonal: turned(seasonal, values.length) } };
}

/** What the state says of the periods ahead, first to `horizon`. */
export function project(state: SmoothingState, damping: number, horizon: number): readonly number[] {
  return dampedSteps(damping, horizon).map(
    (steps, i) => state.level + steps * state.trend + seasonalPart(state.seasonal, i),
  );
}

/**
 * Standard deviation of the error of each period ahead, from that of one period ahead.
 * Source: the same book, table 6.1, class 1.
 */
export function projectedDeviation(
  weights: SmoothingWeights,
  shape: { readonly season: number; readonly horizon: number; readonly deviation: number },
): readonly number[] {
  let inflation = 1;
  return [0, ...dampedSteps(weights.damping, shape.horizon - 1)].map((steps, i) => {
    const seasonal = i % shape.season === 0 ? weights.seasonal : 0;
    if (i > 0) inflation += (weights.level + weights.trend * steps + seasonal) ** 2;
    return shape.deviation * Math.sqrt(inflation);
  });
}

/** φ, φ + φ², … : how many whole steps of the trend the periods ahead have gone. */
function dampedSteps(damping: number, horizon: number): readonly number[] {
  let steps = 0;
  return Array.from({ length: horizon }, (_, i) => {
    steps += damping ** (i + 1);
    return steps;
  });
}

function seasonalPart(seasonal: readonly number[], ahead: number): number {
  return seasonal.length === 0 ? 0 : at(seasonal, ahead % seasonal.length);
}

function turned(seasonal: readonly number[], periods: number): readonly number[] {
  const next = periods % Math.max(1, seasonal.length);
  return [...seasonal.slice(next), ...seasonal.slice(0, next)];
}
