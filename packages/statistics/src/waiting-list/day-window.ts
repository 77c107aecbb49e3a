import { dayNumber } from './day-number.ts';

/** The days from one date to another, both included, as ISO days. */
export interface DateWindow {
  readonly from: string;
  readonly until: string;
}

/** The same as numbers of days, and how many days there are. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
  readonly days: number;
}

/** Throws a RangeError where a date is none, or the window ends before it begins. */
export function toDayWindow({ from, until }: DateWindow): DayWindow {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  if (last < first) throw new RangeError(`the window from ${from} until ${until} ends before it begins`);
  return { first, last, days: last - first + 1 };
}

/** Whether a day lies within the window. */
export function isWithin(day: number, { first, last }: DayWindow): boolean {
  return first <= day && day <= last;
}
