import { isDay } from '../calendar/is-day.ts';

/**
 * A month as a whole number, so that the next month is one more. Reads `2024-04` and `2024-04-01` (any day of it).
 * A RangeError names text that is no calendar month or day.
 */
export function parseMonth(text: string): number {
  if (!isDay(text.length === 7 ? `${text}-01` : text))
    throw new RangeError(`${JSON.stringify(text)} is not a month like 2024-04`);
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

/** The month a whole number stands for, as `2024-04`. */
export function toMonth(number: number): string {
  const month = String((number % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${month}`;
}
