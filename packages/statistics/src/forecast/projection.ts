import { at } from './at.ts';
import type { SmoothingKind, SmoothingState, SmoothingWeights } from './smoothing.ts';

/** All that the periods ahead depend on; `variance` is that of the errors one period ahead. */
export interface Projected {
  readonly kind: SmoothingKind;
  readonly weights: SmoothingWeights;
  readonly state: SmoothingState;
  readonly variance: number;
}

/** What the state says of the periods ahead, first to `horizon`. */
export function projectedMean(from: Projected, horizon: number): readonly number[] {
  return levelsAhead(from, horizon).map((level, i) => {
    const part = seasonalPart(from.state, i);
    return from.kind.season === 'multiplicative' ? level * part : level + part;
  });
}

/**
 * Standard deviation of the error of each period ahead. For a multiplicative season it is exact for the first
 * season and near enough after it.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, chapter 6, classes 1 to 3.
 */
export function projectedDeviation(from: Projected, horizon: number): readonly number[] {
  const shares = errorShares(from, horizon);
  const variances =
    from.kind.errors === 'additive' ? addedVariances(from, shares) : multipliedVariances(from, shares);
  return variances.map((variance) => Math.sqrt(Math.max(0, variance)));
}

/** How much of an error is still in the level (and an additive season) so many periods later; the first is 1 later. */
function errorShares({ weights, state, kind }: Projected, horizon: number): readonly number[] {
  const later = [0, ...dampedSteps(weights.damping, horizon)].slice(0, horizon);
  return later.map((steps, i) => {
    const isSameSeason = kind.season === 'additive' && i % state.seasonal.length === 0;
    return i === 0 ? 0 : weights.level + weights.trend * steps + (isSameSeason ? weights.seasonal : 0);
  });
}

function addedVariances({ variance }: Projected, shares: readonly number[]): readonly number[] {
  let inflation = 1;
  return shares.map((share) => {
    inflation += share ** 2;
    return variance * inflation;
  });
}

/** The book's θ: the expected square of what is forecast, from that of the periods before it. */
function multipliedVariances(from: Projected, shares: readonly number[]): readonly number[] {
  const { variance, weights, state } = from;
  const isScaled = from.kind.season === 'multiplicative';
  const means = isScaled ? levelsAhead(from, shares.length) : projectedMean(from, shares.length);
  const squares: number[] = [];
  return means.map((mean, i) => {
    const earlier = squares.reduce((total, square, j) => total + at(shares, i - j) ** 2 * square, 0);
    const square = mean ** 2 + variance * earlier;
    squares.push(square);
    if (!isScaled) return square * (1 + variance) - mean ** 2;
    const seasons = Math.floor(i / state.seasonal.length);
    const moved = (1 + weights.seasonal ** 2 * variance) ** seasons;
    return seasonalPart(state, i) ** 2 * (square * (1 + variance) * moved - mean ** 2);
  });
}

function levelsAhead({ state, weights }: Projected, horizon: number): readonly number[] {
  return dampedSteps(weights.damping, horizon).map((steps) => state.level + steps * state.trend);
}

/** φ, φ + φ², … : how many whole steps of the trend the periods ahead have gone. */
function dampedSteps(damping: number, horizon: number): readonly number[] {
  let steps = 0;
  return Array.from({ length: horizon }, (_, i) => {
    steps += damping ** (i + 1);
    return steps;
  });
}

function seasonalPart({ seasonal }: SmoothingState, ahead: number): number {
  return seasonal.length === 0 ? 0 : at(seasonal, ahead % seasonal.length);
}
