import { sum } from '../arithmetic/sum.ts';
import { at } from './at.ts';
import type { Joining } from './smoothing.ts';
import { mean } from './sums.ts';

/** The centred moving average over one season, for each place that has half a season on both sides. */
export function movingAverage(values: readonly number[], season: number): readonly number[] {
  const half = Math.floor(season / 2);
  return values.slice(half, values.length - half).map((_, i) => centredMean(values, i + half, season));
}

/**
 * The seasonal parts, adding up to 0 (averaging 1 where they multiply): the mean of what the moving average leaves
 * at each place of the season. Needs two seasons. The same as `decompose` of R's stats.
 */
export function seasonalParts(
  values: readonly number[],
  season: number,
  joining: Joining = 'additive',
): readonly number[] {
  const half = Math.floor(season / 2);
  const isAdded = joining === 'additive';
  const left = movingAverage(values, season).map((level, i) => {
    const value = at(values, i + half);
    return isAdded ? value - level : value / level;
  });
  const parts = Array.from({ length: season }, (_, place) =>
    mean(left.filter((_, i) => (i + half) % season === place)),
  );
  const middle = mean(parts);
  return parts.map((part) => (isAdded ? part - middle : part / middle));
}

/** Where a season is even, the two ends of the window count half. */
function centredMean(values: readonly number[], place: number, season: number): number {
  const half = Math.floor(season / 2);
  const window = values.slice(place - half, place + half + 1);
  const ends = season % 2 === 0 ? (at(window, 0) + at(window, window.length - 1)) / 2 : 0;
  return (sum(window) - ends) / season;
}
