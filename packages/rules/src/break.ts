import { firstMonth, lastMonth, type Month, month, type Period } from './period.ts';
import type { Source } from './source.ts';
import { sources } from './sources.ts';

/** A month from which figures are not comparable with those before it, with the sentence to show beside them. */
export type SeriesBreak = {
  /** The first month of the new figures. */
  readonly at: Month;
  readonly sentence: string;
  readonly sources: readonly Source[];
};

/** The one break in England's cancer waiting times: ten standards became three. */
export const octoberBreak: SeriesBreak = {
  at: month('2023-10'),
  sentence:
    'The standards changed on 1 October 2023: ten became three. Figures from before and after that date do not ' +
    'measure the same thing and should not be compared as if they did. Only the 28-day Faster Diagnosis Standard went on.',
  sources: [sources.review, sources.workbook2023],
};

/** The break that the period, or the series over it, crosses; null when all of it lies on one side. */
export function breakBetween(period: Period): SeriesBreak | null {
  const crossed = firstMonth(period) < octoberBreak.at && octoberBreak.at <= lastMonth(period);
  return crossed ? octoberBreak : null;
}
