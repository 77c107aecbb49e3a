import { at } from './at.ts';

/** Whether a part is added to the level or multiplies it. */
export type Joining = 'additive' | 'multiplicative';

/** How level and season are joined (none without a season) and whether an error counts in units or as a share. */
export interface SmoothingKind {
  readonly errors: Joining;
  readonly season: Joining | 'none';
}

/** Level, change per period, and the seasonal parts with the next period's first; no seasonal parts, no season. */
export interface SmoothingState {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: readonly number[];
}

/** How much of each error goes into level, trend and seasonal part, and what share of the trend goes on. */
export interface SmoothingWeights {
  readonly level: number;
  readonly trend: number;
  readonly seasonal: number;
  readonly damping: number;
}

/** The errors one period ahead (as shares of what was expected, where errors multiply), that, and the last state. */
export interface SmoothingRun {
  readonly errors: readonly number[];
  readonly expected: readonly number[];
  readonly end: SmoothingState;
}

/**
 * Exponential smoothing in its error-correction form, of which Holt–Winters and the ETS models are cases. With
 * additive season and errors, the errors are linear in the values and the start together.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2.5.
 */
export function smooth(
  values: readonly number[],
  start: { readonly state: SmoothingState; readonly weights: SmoothingWeights },
  kind: SmoothingKind,
): SmoothingRun {
  const { weights } = start;
  const seasonal = kind.season === 'none' ? [0] : [...start.state.seasonal];
  let { level, trend } = start.state;
  const expected: number[] = [];
  const errors = values.map((value, time) => {
    const place = time % seasonal.length;
    const part = at(seasonal, place);
    const carried = level + weights.damping * trend;
    const forecast = kind.season === 'multiplicative' ? carried * part : carried + part;
    const error = value - forecast;
    const levelError = kind.season === 'multiplicative' ? error / part : error;
    level = carried + weights.level * levelError;
    trend = weights.damping * trend + weights.trend * levelError;
    seasonal[place] = part + weights.seasonal * (kind.season === 'multiplicative' ? error / carried : error);
    expected.push(forecast);
    return kind.errors === 'multiplicative' ? error / forecast : error;
  });
  const end = { level, trend, seasonal: kind.season === 'none' ? [] : turned(seasonal, values.length) };
  return { errors, expected, end };
}

function turned(seasonal: readonly number[], periods: number): readonly number[] {
  const next = periods % seasonal.length;
  return [...seasonal.slice(next), ...seasonal.slice(0, next)];
}
