import { at } from './at.ts';
import { mean, sum } from './sums.ts';

/** The centred moving average over one season, for each place that has half a season on both sides. */
export function movingAverage(values: readonly number[], season: number): readonly number[] {
  const half = Math.floor(season / 2);
  return values.slice(half, values.length - half).map((_, i) => centredMean(values, i + half, season));
}

/**
 * The additive seasonal parts, adding up to 0: the mean of what the moving average leaves at each place of the season.
 * Needs two seasons. The same as `decompose` of R's stats.
 */
export function seasonalParts(values: readonly number[], season: number): readonly number[] {
  const half = Math.floor(season / 2);
  const left = movingAverage(values, season).map((level, i) => at(values, i + half) - level);
  const parts = Array.from({ length: season }, (_, place) =>
    mean(left.filter((_, i) => (i + half) % season === place)),
  );
  return parts.map((part) => part - mean(parts));
}

/** Where a season is even, the two ends of the window count half. */
function centredMean(values: readonly number[], place: number, season: number): number {
  const half = Math.floor(season / 2);
  const window = values.slice(place - half, place + half + 1);
  const ends = season % 2 === 0 ? (at(window, 0) + at(window, window.length - 1)) / 2 : 0;
  return (sum(window) - ends) / season;
}
