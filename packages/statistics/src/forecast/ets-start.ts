import { sum } from '../arithmetic/sum.ts';
import { at } from './at.ts';
import { seasonalParts } from './decomposition.ts';
import type { EtsParts } from './ets-model.ts';
import { leastSquares } from './least-squares.ts';
import type { Joining, SmoothingState } from './smoothing.ts';
import { mean } from './sums.ts';

/** No seasonal part multiplies by less than this. */
const least = 0.01;

/**
 * The state that free numbers describe: level, trend, and the seasonal parts from the last period of the season
 * back to its second. The first part is what makes them add up to 0, or average 1 where they multiply.
 */
export function toEtsState(parts: EtsParts, season: number, free: readonly number[]): SmoothingState {
  const level = at(free, 0);
  const trend = parts.hasTrend ? at(free, 1) : 0;
  if (parts.season === 'none') return { level, trend, seasonal: [] };
  const backwards = free.slice(free.length - (season - 1));
  const whole = parts.season === 'multiplicative' ? season : 0;
  return { level, trend, seasonal: [whole - sum(backwards), ...backwards.toReversed()] };
}

/** The free numbers of a state. */
export function toFreeNumbers(
  parts: EtsParts,
  { level, trend, seasonal }: SmoothingState,
): readonly number[] {
  return [level, ...(parts.hasTrend ? [trend] : []), ...seasonal.slice(1).toReversed()];
}

/**
 * The free numbers of a starting state by rule of thumb: seasonal parts from a decomposition (from one pair of
 * waves where there are fewer than three seasons), level and trend from a line through the first periods.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2.6.1.
 */
export function roughEtsStart(values: readonly number[], season: number, parts: EtsParts): readonly number[] {
  if (parts.season === 'none') return firstLine(values, 10, parts);
  const joining = parts.season;
  const seasonal = seasonalFor(values, season, joining);
  const adjusted = values.map((value, i) => without(value, at(seasonal, i), joining));
  const backwards = seasonal.slice(1, season).toReversed();
  return [
    ...firstLine(adjusted, Math.max(10, 2 * season), parts),
    ...(joining === 'multiplicative' ? positive(backwards) : backwards),
  ];
}

function without(value: number, part: number, joining: Joining): number {
  return joining === 'additive' ? value - part : value / Math.max(part, least);
}

/** The parts above nought, and so small together that something is left for the first period. */
function positive(parts: readonly number[]): readonly number[] {
  const raised = parts.map((part) => Math.max(part, least));
  const total = sum(raised);
  return total > raised.length + 1
    ? raised.map((part) => part / sum(raised.map((each) => each + least)))
    : raised;
}

function firstLine(values: readonly number[], periods: number, parts: EtsParts): readonly number[] {
  const first = values.slice(0, periods);
  if (!parts.hasTrend) return [mean(first)];
  const { coefficients } = leastSquares([first.map(() => 1), first.map((_, i) => i + 1)], first);
  const [level, trend] = [at(coefficients, 0), at(coefficients, 1)];
  return Math.abs(level + trend) < 1e-8 ? [level * 1.001, trend * 0.999] : [level, trend];
}

function seasonalFor(values: readonly number[], season: number, joining: Joining): readonly number[] {
  if (values.length < 3 * season) return aroundWaves(values, season, joining);
  const parts = seasonalParts(values, season, joining);
  return values.map((_, i) => at(parts, i % season));
}

/** What a straight line leaves, the line being fitted together with one sine and cosine wave a season. */
function aroundWaves(values: readonly number[], season: number, joining: Joining): readonly number[] {
  const time = values.map((_, i) => i + 1);
  const angles = time.map((t) => (2 * Math.PI * t) / season);
  const waves = season === 2 ? [angles.map(Math.cos)] : [angles.map(Math.sin), angles.map(Math.cos)];
  const { coefficients } = leastSquares([time.map(() => 1), time, ...waves], values);
  return values.map((value, i) => {
    const line = at(coefficients, 0) + at(coefficients, 1) * at(time, i);
    return joining === 'additive' ? value - line : value / line;
  });
}
