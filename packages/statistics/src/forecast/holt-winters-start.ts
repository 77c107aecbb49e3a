import { at } from './at.ts';
import { movingAverage, seasonalParts } from './decomposition.ts';
import { leastSquares } from './least-squares.ts';
import type { SmoothingState } from './smoothing.ts';

/**
 * The state before the second season, from a moving-average decomposition of the first two: the same start as
 * `HoltWinters` of R's stats with `start.periods = 2`. Needs two seasons of at least two periods.
 */
export function holtWintersStart(values: readonly number[], season: number): SmoothingState {
  const first = values.slice(0, 2 * season);
  const average = movingAverage(first, season);
  const ones = average.map(() => 1);
  const { coefficients } = leastSquares([ones, ones.map((_, i) => i + 1)], average);
  return {
    level: at(coefficients, 0),
    trend: at(coefficients, 1),
    seasonal: seasonalParts(first, season),
  };
}
