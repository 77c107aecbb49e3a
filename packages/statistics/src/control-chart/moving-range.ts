import type { ChartSettings } from './chart-options.ts';
import { mean } from './mean.ts';

/** Moving ranges over this many times their mean are left out: the upper limit of a range of two (Shewhart's D4). */
const LARGE = 3.267;

/**
 * The mean moving range: of the distances between neighbours, where a missing month has none on either side. With
 * screening, large ones are left out, once. A series that mostly repeats itself has all its spread in the few large
 * ones (100% every month but one), so there nothing is left out. Null without two neighbours.
 */
export function meanMovingRange(
  values: readonly (number | null)[],
  settings: ChartSettings,
  plain: readonly (number | null)[] = values,
): number | null {
  const ranges = movingRanges(values);
  if (ranges.length === 0) return null;
  const all = mean(ranges);
  if (!settings.screen || (settings.rules.keepAllRanges === 'mostly-repeated' && isMostlyRepeated(plain)))
    return all;
  return screenedMean(ranges, settings.rules.rounding) || all;
}

function movingRanges(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
}

/** Nought where none is left, and where those left have no spread. */
function screenedMean(ranges: readonly number[], rounding: number): number {
  const most = LARGE * mean(ranges);
  const kept = ranges.filter((range) => range < most * (1 + rounding));
  return kept.length === 0 ? 0 : mean(kept);
}

function isMostlyRepeated(values: readonly (number | null)[]): boolean {
  const ranges = movingRanges(values);
  return ranges.filter((range) => range === 0).length * 2 >= ranges.length;
}
