/** A control chart of a standard, with new limits where its figures cannot be compared with those before. */
import { octoberBreak, type StandardId, standardById } from '@clockstop/rules';
import type { ControlChart, ControlChartOptions, Rebase } from '@clockstop/statistics';
import { chartMonths } from './chart-months.ts';
import type { SeriesMonth } from './series.ts';

/**
 * The control chart of a series of a standard. A standard that came with the break of October 2023 has figures before
 * it that are added up from others: from the break on its limits are worked out anew.
 */
export function chartStandard(
  standard: StandardId,
  series: readonly SeriesMonth[],
  options: ControlChartOptions = {},
): ControlChart {
  const rebase = [...breaksIn(standard, series), ...(options.rebase ?? [])];
  return chartMonths(series, { ...options, rebase });
}

/** The break of October 2023 as a rebase, where the series crosses it and the standard did not go on unchanged. */
function breaksIn(standard: StandardId, series: readonly SeriesMonth[]): readonly Rebase[] {
  const { at } = octoberBreak;
  const isCrossed = series.some(({ month }) => month < at) && series.some(({ month }) => month >= at);
  if (!isCrossed || standardById(standard).from < at) return [];
  return [{ date: at, reason: 'the standards changed, ten became three' }];
}
