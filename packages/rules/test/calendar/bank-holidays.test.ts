import { addDays, bankHolidaysIn, type Day, day, isWorkingDay } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';

/** The days of a year as months and days, in order: `01-01 03-30`. */
const daysOf = (year: number): string =>
  bankHolidaysIn(year)
    .map((holiday) => holiday.day.slice(5))
    .join(' ');

rule(
  'the bank holidays of England: Easter moves, weekends are made up for, and some days were proclaimed',
  `
  year | days
  ---- | ----
  2018 | 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
  2019 | 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
  2020 | 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
  2021 | 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
  2022 | 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
  2023 | 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
  2024 | 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
  2025 | 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
  2026 | 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
  2027 | 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
  2028 | 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
  2035 | 01-01 03-23 03-26 05-07 05-28 08-27 12-25 12-26
  `,
  (row) => daysOf(Number(row('year'))),
);

test('each bank holiday is on a weekday, and no working day', () => {
  for (let year = 2018; year <= 2035; year++) {
    const holidays = bankHolidaysIn(year).map((holiday) => holiday.day);
    expect(holidays.filter(isWorkingDay)).toEqual([]);
    expect(holidays.map(isAtWeekend)).not.toContain(true);
    expect(holidays.length).toBeGreaterThanOrEqual(8);
  }
});

function isAtWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
}

test('a week has its working days', () => {
  const monday = day('2022-09-19');
  const week = [0, 1, 2, 3, 4, 5, 6].map((at) => isWorkingDay(addDays(monday, at)));
  expect(week).toEqual([false, true, true, true, true, false, false]);
});

test('years that are not known are refused', () => {
  expect(() => bankHolidaysIn(2017)).toThrow('no bank holidays are known of 2017');
  expect(() => bankHolidaysIn(2036)).toThrow('no bank holidays are known of 2036');
});
