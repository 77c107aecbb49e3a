import { isDay } from '../calendar/is-day.ts';
import { refuse } from './refuse.ts';

/** A date as an ISO day: `2024-04` is its first day. A RangeError names text that is no calendar date. */
export function toDay(date: string): string {
  const day = /^\d{4}-\d{2}$/.test(date) ? `${date}-01` : date;
  return isDay(day) ? day : refuse(`${JSON.stringify(date)} is not a date like 2024-04-01 or 2024-04`);
}
