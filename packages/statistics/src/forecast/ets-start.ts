import { at } from './at.ts';
import { type EtsParts, startSize } from './ets-model.ts';
import { type LeastSquares, leastSquares } from './least-squares.ts';
import { type SmoothingState, type SmoothingWeights, smooth } from './smoothing.ts';
import { sum } from './sums.ts';

/**
 * The start of an additive model that leaves the smallest squared errors, given the weights, and those errors.
 * Errors are linear in the start, so this is one least-squares problem and no search.
 */
export function bestEtsStart(
  values: readonly number[],
  season: number,
  model: { readonly parts: EtsParts; readonly weights: SmoothingWeights },
): LeastSquares {
  const { parts, weights } = model;
  const free = Array.from({ length: startSize(parts, season) }, () => 0);
  const nothing = values.map(() => 0);
  const columns = free.map((_, place) => {
    const unit = free.map((_, i) => (i === place ? 1 : 0));
    return smooth(nothing, toEtsState(parts, season, unit), weights).errors.map((error) => -error);
  });
  return leastSquares(columns, smooth(values, toEtsState(parts, season, free), weights).errors);
}

/**
 * The state that the free numbers describe: level, trend, and the seasonal parts from the last period of the season
 * back to its second. The first part is what makes them add up to 0.
 */
export function toEtsState(parts: EtsParts, season: number, free: readonly number[]): SmoothingState {
  const level = at(free, 0);
  const trend = parts.hasTrend ? at(free, 1) : 0;
  if (!parts.isSeasonal) return { level, trend, seasonal: [] };
  const backwards = free.slice(free.length - (season - 1));
  return { level, trend, seasonal: [-sum(backwards), ...backwards.toReversed()] };
}
