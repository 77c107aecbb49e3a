import { at } from './at.ts';
import { countBands } from './band.ts';
import { etsModels } from './ets-model.ts';
import { type ForecastBreak, toBreaks } from './forecast-break.ts';
import { type ForecastWarning, warnOfCoverage, warnOfHistory } from './forecast-warning.ts';
import { filledHistory, type History, type RunForecast, runMethods } from './method-runs.ts';
import { parseMonth, toMonth } from './month.ts';
import { type Gap, type MonthlySeries, toMonthlySeries } from './monthly-series.ts';
import { compare, type ForecastComparison, testRun } from './tested-forecast.ts';

/** A month (`2024-04` or a day of it) and its count; null where it is missing. */
export interface CountRow {
  readonly date: string;
  readonly value: number | null;
}

/** How a forecast is made. */
export interface ForecastOptions {
  /** How many months ahead. Without it 12. */
  readonly horizon?: number;
  readonly breaks?: readonly ForecastBreak[];
}

/** A month that was missing or not typical, and the count that stood in for it. */
export interface FilledMonth extends Gap {
  readonly value: number;
}

/** A forecast of monthly counts, and all that should stand beside it. */
export interface CountForecast extends ForecastComparison {
  /** The first and the last month that it rests on. */
  readonly from: string;
  readonly to: string;
  readonly filled: readonly FilledMonth[];
  readonly warnings: readonly ForecastWarning[];
}

/** The months ahead that a forecast covers unless it is told. */
export const usualHorizon = 12;

/**
 * Monthly counts ahead, by the method with the lowest mean absolute error in a back-test, with seasonal naive beside
 * it. Intervals are cut at 0. Months that are missing between others, or that a break excludes, are filled for
 * fitting: a straight line with a part for each calendar month, plus what the months beside the gap lie off it; they
 * are never scored. A RangeError names a month that comes twice, a count that cannot be, or a history too short.
 */
export function forecastCounts(rows: readonly CountRow[], options: ForecastOptions = {}): CountForecast {
  for (const row of rows) checkCount(row);
  const series = toMonthlySeries(rows, toBreaks(options.breaks ?? []));
  const history = toCountHistory(series.values, options.horizon ?? usualHorizon);
  const comparison = compareCounts(history, series.first);
  return {
    ...comparison,
    from: toMonth(series.first),
    to: toMonth(series.first + series.values.length - 1),
    filled: toFilledMonths(series, filledHistory(history)),
    warnings: [...warnOfHistory(series.values.length), ...warnOfCoverage(comparison, 'count')],
  };
}

function checkCount({ date, value }: CountRow): void {
  if (value !== null && !(Number.isFinite(value) && value >= 0))
    throw new RangeError(`the count of ${date} is ${value}, not a number from 0`);
}

function toCountHistory(values: readonly (number | null)[], horizon: number): History {
  return { values, horizon, least: 0, models: etsModels };
}

function compareCounts(history: History, first: number): ForecastComparison {
  const bandsOf = ({ forecast }: RunForecast) => countBands(forecast);
  return compare(
    runMethods(history).map((run) => testRun(run, { outcomes: history.values, first, bandsOf })),
  );
}

function toFilledMonths(
  { gaps, first }: MonthlySeries<number>,
  filled: readonly number[],
): readonly FilledMonth[] {
  return gaps.map((gap) => ({ ...gap, value: at(filled, parseMonth(gap.month) - first) }));
}
