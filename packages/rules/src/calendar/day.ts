/** Calendar days, written CCYY-MM-DD as the data set has them. They sort in time order as text. */

import type { Month } from '../period.ts';

/** A day of the Gregorian calendar as `2022-04-01`. */
export type Day = string & { readonly __brand: 'Day' };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day that exists: `2023-02-29` is none. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The text as a day, or null when it is not one. */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** The day named by text that is known to be right, as in a record of rules; anything else is a bug and throws. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/**
 * The day as a whole number, one more for each day; 0 is 1 January 1970. The date must exist. Counts the days of whole
 * years from March, so that a leap day is the last of its year.
 */
export function dayNumber(day: Day): number {
  const month = digits(day, 5, 7);
  const year = digits(day, 0, 4) - (month < 3 ? 1 : 0);
  const sinceMarch = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + digits(day, 8, 10) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + sinceMarch - 719468;
}

/** The day with this number; see `dayNumber`. */
export function dayOf(number: number): Day {
  return new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** Calendar days from one day to another: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** The month that holds the day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as unknown as Month;
}

const NAMES = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day in words: `1 April 2022`. */
export function dayInWords(day: Day): string {
  return `${digits(day, 8, 10)} ${NAMES[digits(day, 5, 7) - 1]} ${day.slice(0, 4)}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** The whole number that the digits from `start` up to `end` write. */
function digits(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
