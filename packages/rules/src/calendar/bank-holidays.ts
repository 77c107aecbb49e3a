import type { Source } from '../source.ts';
import { addDays, type Day, day, dayNumber } from './day.ts';
import { easterSunday } from './easter.ts';
import { extraHolidays, movedHolidays } from './proclaimed-holidays.ts';

/** A bank holiday of England. */
export type BankHoliday = { readonly day: Day; readonly name: string };

/** Where the usual bank holidays are written down. */
export const bankHolidaySources: readonly Source[] = [
  { title: 'GOV.UK: UK bank holidays, England and Wales', address: 'https://www.gov.uk/bank-holidays' },
  {
    title: 'Banking and Financial Dealings Act 1971, schedule 1',
    address: 'https://www.legislation.gov.uk/ukpga/1971/80/schedule/1',
  },
];

/** The first and last year for which bank holidays are given. Days proclaimed after 2026 are not yet known. */
const [FIRST_YEAR, LAST_YEAR] = [2018, 2035];

/** The bank holidays of England in a year, in order of time. Another year than those from 2018 to 2035 is a bug and throws. */
export function bankHolidaysIn(year: number): readonly BankHoliday[] {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new Error(`no bank holidays are known of ${year}`);
  const usual = substituted(usualIn(year));
  const moved = usual.map((holiday) => ({ ...holiday, day: movedHolidays.get(holiday.day) ?? holiday.day }));
  const extra = extraHolidays.filter((holiday) => yearOf(holiday.day) === year);
  return [...moved, ...extra].toSorted((one, other) => dayNumber(one.day) - dayNumber(other.day));
}

const known = new Map<number, ReadonlySet<Day>>();

/** Whether the day is a bank holiday in England. */
export function isBankHoliday(day: Day): boolean {
  const year = yearOf(day);
  const days = known.get(year) ?? new Set(bankHolidaysIn(year).map((holiday) => holiday.day));
  known.set(year, days);
  return days.has(day);
}

function usualIn(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  return [
    { day: day(`${year}-01-01`), name: 'New Year’s Day' },
    { day: addDays(easter, -2), name: 'Good Friday' },
    { day: addDays(easter, 1), name: 'Easter Monday' },
    { day: mondayFrom(day(`${year}-05-01`)), name: 'Early May bank holiday' },
    { day: mondayFrom(day(`${year}-05-25`)), name: 'Spring bank holiday' },
    { day: mondayFrom(day(`${year}-08-25`)), name: 'Summer bank holiday' },
    { day: day(`${year}-12-25`), name: 'Christmas Day' },
    { day: day(`${year}-12-26`), name: 'Boxing Day' },
  ];
}

/** A holiday at a weekend moves to the next weekday that is no holiday itself. */
function substituted(usual: readonly BankHoliday[]): readonly BankHoliday[] {
  const taken = new Set(usual.map((holiday) => holiday.day).filter((day) => !isWeekend(day)));
  return usual.map((holiday) => {
    if (!isWeekend(holiday.day)) return holiday;
    let substitute = holiday.day;
    while (isWeekend(substitute) || taken.has(substitute)) substitute = addDays(substitute, 1);
    taken.add(substitute);
    return { day: substitute, name: `${holiday.name} (substitute day)` };
  });
}

/** The day itself when it is a Monday, else the next Monday. */
function mondayFrom(day: Day): Day {
  return addDays(day, (7 - weekdayOf(day)) % 7);
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 4;
}

/** 0 for Monday to 6 for Sunday. 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return (dayNumber(day) + 3) % 7;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
