import { at } from './at.ts';
import { seasonalParts } from './decomposition.ts';
import type { EtsParts } from './ets-model.ts';
import { leastSquares } from './least-squares.ts';
import { mean } from './sums.ts';

/**
 * The free numbers of a starting state by rule of thumb: seasonal parts from a decomposition (from one pair of
 * waves where there are fewer than three seasons), level and trend from a line through the first periods.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2.6.1.
 */
export function roughEtsStart(values: readonly number[], season: number, parts: EtsParts): readonly number[] {
  if (!parts.isSeasonal) return firstLine(values, 10, parts);
  const seasonal = seasonalFor(values, season);
  const adjusted = values.map((value, i) => value - at(seasonal, i));
  return [...firstLine(adjusted, Math.max(10, 2 * season), parts), ...seasonal.slice(1, season).toReversed()];
}

function firstLine(values: readonly number[], periods: number, parts: EtsParts): readonly number[] {
  const first = values.slice(0, periods);
  if (!parts.hasTrend) return [mean(first)];
  return leastSquares([first.map(() => 1), first.map((_, i) => i + 1)], first).coefficients;
}

function seasonalFor(values: readonly number[], season: number): readonly number[] {
  if (values.length < 3 * season) return aroundWaves(values, season);
  const parts = seasonalParts(values, season);
  return values.map((_, i) => at(parts, i % season));
}

/** What a straight line leaves, the line being fitted together with one sine and cosine wave a season. */
function aroundWaves(values: readonly number[], season: number): readonly number[] {
  const time = values.map((_, i) => i + 1);
  const angles = time.map((t) => (2 * Math.PI * t) / season);
  const waves = season === 2 ? [angles.map(Math.cos)] : [angles.map(Math.sin), angles.map(Math.cos)];
  const { coefficients } = leastSquares([time.map(() => 1), time, ...waves], values);
  return values.map((value, i) => value - at(coefficients, 0) - at(coefficients, 1) * at(time, i));
}
