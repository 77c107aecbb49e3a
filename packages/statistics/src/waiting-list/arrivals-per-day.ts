import { dayNumber } from './day-number.ts';
import { type DateWindow, type DayWindow, isWithin, toDayWindow } from './day-window.ts';

/** A stream of dates within a window: how many a day, and how uneven. */
export interface Arrivals {
  readonly count: number;
  /** The count divided by the days of the window. */
  readonly perDay: number;
  /** The standard deviation of the days between one and the next, divided by their mean; null with fewer than three dates or on one day. */
  readonly variation: number | null;
}

/**
 * How many of these dates (of referrals, or of removals) fall on a day of the window on average. Dates outside it count for nothing,
 * and days without any count. Dates are ISO days in any order. Throws a RangeError for text that is no date.
 */
export function arrivalsPerDay(dates: readonly string[], window: DateWindow): number {
  return arrivalsIn(dates.map(dayNumber), toDayWindow(window)).perDay;
}

/** The same of numbers of days, with the unevenness. */
export function arrivalsIn(days: readonly number[], window: DayWindow): Arrivals {
  const within = days.filter((day) => isWithin(day, window)).sort((a, b) => a - b);
  const gaps = within.slice(1).map((day, at) => day - (within[at] as number));
  return { count: within.length, perDay: within.length / window.days, variation: variationOf(gaps) };
}

function variationOf(values: readonly number[]): number | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 2 || mean === 0) return null;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1)) / mean;
}
