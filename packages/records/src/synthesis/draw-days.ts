/** Days and waits that are drawn, as whole numbers: the first day of the month is day 0, the day before it −1. */
import { type Band, type Day, dayNumber, dayOf, type Month } from '@clockstop/rules';
import { type Random, wholeBetween } from '../messy/random.ts';

/** The month that records are invented for. */
export interface MonthDays {
  /** How many days it has. */
  readonly length: number;
  /** Whether patients who were transferred are allocated by the days before and after, which the national system derives. */
  readonly hasTransfers: boolean;
  /** The day of a number. */
  readonly dayAt: (number: number) => Day;
  /** Whether the day is a Saturday or Sunday. */
  readonly isWeekend: (number: number) => boolean;
}

/** From when that is so; earlier each provider has half of a patient. General knowledge: cwt-rules, 3.4. */
const TRANSFERS_FROM = '2019-04';

/** The days of a month. */
export function daysOf(month: Month): MonthDays {
  const first = dayNumber(`${month}-01` as Day);
  const [year = 0, of = 0] = month.split('-').map(Number);
  const next = dayNumber(
    `${of === 12 ? year + 1 : year}-${String((of % 12) + 1).padStart(2, '0')}-01` as Day,
  );
  const known = new Map<number, Day>();
  const dayAt = (number: number): Day => {
    const day = known.get(number) ?? dayOf(first + number);
    known.set(number, day);
    return day;
  };
  const hasTransfers = month >= TRANSFERS_FROM;
  return { length: next - first, hasTransfers, dayAt, isWeekend: (number) => (first + number + 3) % 7 >= 5 };
}

/** Longer than this nobody of an open band waits. */
const LONGEST = 180;

/** A wait of the band, from `least` to `most` days where it reaches so far; the longer an open band the fewer. */
export function drawWait(
  { from, to }: Band,
  [least, most]: readonly [least: number, most: number],
  random: Random,
): number {
  const [low, high] = [Math.max(from, least), Math.min(to ?? from + LONGEST, Math.max(most, from))];
  if (high <= low) return Math.min(low, to ?? low);
  if (to !== null) return wholeBetween(low, high, random);
  return Math.min(high, low + Math.floor(-Math.log(1 - random()) * 30));
}

/** The first of some drawings that has no day at a weekend; the last of them where none has. */
export function onWorkingDays<T extends readonly (number | null)[]>(
  draw: () => T,
  { isWeekend }: MonthDays,
): T {
  let days = draw();
  for (let tries = 0; tries < 6 && days.some((day) => day !== null && isWeekend(day)); tries++) days = draw();
  return days;
}
