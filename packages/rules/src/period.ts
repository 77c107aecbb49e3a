/**
 * Reporting periods. A month is `2022-04`; a period is one month or a closed range of months,
 * `2015-04..2015-06`. Both are strings that sort in time order, so they can be stored and compared as they are.
 */

/** A calendar month as `YYYY-MM`. */
export type Month = string & { readonly __brand: 'Month' };

/** One month, or a closed range of months `YYYY-MM..YYYY-MM`. */
export type Period = Month | (string & { readonly __brand: 'Period' });

const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/** Whether the text is a calendar month written `YYYY-MM`. */
export function isMonth(text: string): text is Month {
  return MONTH.test(text);
}

/** The text as a month, or null when it is not one. */
export function parseMonth(text: string): Month | null {
  return isMonth(text) ? text : null;
}

/** The month named by text that is known to be right, as in a record of rules; anything else is a bug and throws. */
export function month(text: string): Month {
  if (!isMonth(text)) throw new Error(`not a month: ${text}`);
  return text;
}

/** The text as a period, or null. A range of one month is that month; a range that runs backwards is null. */
export function parsePeriod(text: string): Period | null {
  const [first = '', last = first, ...rest] = text.trim().split('..');
  if (rest.length > 0 || !isMonth(first) || !isMonth(last) || last < first) return null;
  return toPeriod(first, last);
}

/** The period from the first month to the last. */
export function toPeriod(first: Month, last: Month): Period {
  return (first === last ? first : `${first}..${last}`) as Period;
}

/** The first month of the period. */
export function firstMonth(period: Period): Month {
  return period.slice(0, 7) as Month;
}

/** The last month of the period. */
export function lastMonth(period: Period): Month {
  return period.slice(-7) as Month;
}

/** The month that comes `count` months after (or, when negative, before) the given one. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as Month;
}

/** Whether the month lies from `from` until `until`, both included; null leaves that side open. */
export function isDuring(month: Month, from: Month | null, until: Month | null): boolean {
  return (from === null || from <= month) && (until === null || month <= until);
}

/** Every month of the period, in order. */
export function monthsOf(period: Period): readonly Month[] {
  const months: Month[] = [];
  for (let month = firstMonth(period); month <= lastMonth(period); month = addMonths(month, 1)) {
    months.push(month);
  }
  return months;
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The month in words: `April 2022`. */
export function monthInWords(month: Month): string {
  return `${NAMES[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
}

/** The period in words: `April 2022`, or `April 2015 to June 2015`. */
export function periodInWords(period: Period): string {
  const [first, last] = [firstMonth(period), lastMonth(period)];
  return first === last ? monthInWords(first) : `${monthInWords(first)} to ${monthInWords(last)}`;
}
