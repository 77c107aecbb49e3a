import { describe, expect, test } from 'vitest';
import { monthNumber, monthOfSerial, parsePublishedPeriod } from '../../src/layouts/published-period.ts';
import { drawnTable } from '../drawn-table.ts';

describe('a period as published', () => {
  test.each(
    drawnTable(`
      Q1 2015-2016 (April, May, June)     | 2015-04..2015-06
      Q2 2015-2016 (July, August, September) | 2015-07..2015-09
      Q3 2015-16                          | 2015-10..2015-12
      Q4 2015-2016 (January, February, March) | 2016-01..2016-03
      Q4 2019/2020                        | 2020-01..2020-03
      Quarter One 2015-2016               | 2015-04..2015-06
      PERIOD: June 2015                   | 2015-06
      PERIOD: JANUARY 2016                | 2016-01
      period : january 2016               | 2016-01
      PERIOD:  Sept 2021                  | 2021-09
      Oct-15                              | 2015-10
      Apr-24                              | 2024-04
      Apr-2024                            | 2024-04
      Apr '24                             | 2024-04
      May 2021                            | 2021-05
      42917                               | 2017-07
      42917.0                             | 2017-07
      42309                               | 2015-11
      PERIOD: JUL 2022/23                 | 2022-07
      PERIOD: MAR 2022/23                 | 2023-03
      PERIOD: JULY 2022-23                | 2022-07
      JAN 2022/2023                       | 2023-01
      JAN 1999/00                         | 2000-01
      DEC 2099/00                         | 2099-12
      2024-04-01                          | 2024-04
      2024-04-01T00:00:00                 | 2024-04
      01/04/2024                          | 2024-04
      01/04/24                            | 2024-04
      1/4/2024 00:00                      | 2024-04
      30-Apr-24                           | 2024-04
      01 April 2024                       | 2024-04
    `),
  )('%s is %s', (text, period) => {
    expect(parsePublishedPeriod(text)).toBe(period);
  });

  test.each(
    drawnTable(`
      Q0 2015-2016                    | there is no such quarter
      Q5 2015-2016                    | there is no such quarter
      Q1 2015                         | a quarter of which year
      Q1 2015-2017                    | not a financial year
      Q1 2016-2015                    | backwards
      Q1 2015-2016 (July, August, September) | contradicts itself
      JUL 2022/24                     | not a financial year
      JUL 2022/22                     | not a financial year
      PERIOD:                         | nothing
      PERIOD: Smarch 2015             | no month
      June                            | no year
      2015                            | no month
      201506                          | digits, but no serial number
      36525                           | the last day of 1999
      73051                           | the first day of 2100
      June 215                        | no year
      June 2015 to July 2015          | two months
      BASIS: PROVIDER BASED           | another line
      DEFINITIONS: AMD 23/2011        | another line
      DEFINITIONS: DSCN 20/2008       | another line
      2024-13-01                      | there is no such month
      31/13/2024                      | there is no such month
      01-Smarch-24                    | there is no such month
      01/04-2024                      | written in two ways
      #VALUE!                         | an error
    `),
  )('%s is none: %s', (text) => {
    expect(parsePublishedPeriod(text)).toBe(null);
  });

  test.each([
    [42917, '2017-07'],
    [42917.99, '2017-07'],
    [43677, '2019-07'],
    [36526, '2000-01'],
    [73050, '2099-12'],
    [36525, null],
    [73051, null],
    [0, null],
    [-42917, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('the serial number %d is %s', (serial, month) => {
    expect(parsePublishedPeriod(serial)).toBe(month);
  });

  test('serial numbers agree with the calendar through every month end', () => {
    for (let serial = 36526; serial <= 73050; serial++) {
      const day = new Date((serial - 25569) * 86_400_000).toISOString();
      if (monthOfSerial(serial) !== day.slice(0, 7)) expect(monthOfSerial(serial)).toBe(day);
    }
    expect(monthOfSerial(42916)).toBe('2017-06');
  });
});

describe('the name of a month', () => {
  test.each([
    ['january', 1],
    ['JAN', 1],
    ['Sept', 9],
    ['SEP', 9],
    ['September', 9],
    ['december', 12],
    ['JA', null],
    ['Janu', null],
    ['MAYO', null],
    ['', null],
  ])('%s is %s', (name, number) => {
    expect(monthNumber(name)).toBe(number);
  });
});
