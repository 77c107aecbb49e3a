import { isDay } from '../calendar/is-day.ts';

const dayInMilliseconds = 86_400_000;

/** The number of an ISO day such as `2024-04-01`, one more for each day. Throws a RangeError for any other text and for no real date. */
export function dayNumber(date: string): number {
  if (isDay(date)) return Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds;
  throw new RangeError(`${JSON.stringify(date)} is not a date like 2024-04-01`);
}

/** The ISO day with this number. */
export function dateOf(number: number): string {
  return new Date(number * dayInMilliseconds).toISOString().slice(0, 10);
}
