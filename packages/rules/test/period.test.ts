import {
  addMonths,
  isDuring,
  isMonth,
  type Month,
  month,
  monthsOf,
  parsePeriod,
  toPeriod,
} from '@clockstop/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const months = fc
  .record({ year: fc.integer({ min: 1950, max: 2050 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => month(`${year}-${String(number).padStart(2, '0')}`));

describe('months', () => {
  test('adding and taking away months come to the same month', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -500, max: 500 }), (start, count) => {
        expect(addMonths(addMonths(start, count), -count)).toBe(start);
      }),
    );
  });

  test('a text that is no month throws where it must be one', () => {
    expect(() => month('2022-00')).toThrow('not a month: 2022-00');
    expect(isMonth('2022-12')).toBe(true);
  });

  test('isDuring includes both ends, and null leaves a side open', () => {
    const [before, at, after] = [month('2023-08'), month('2023-09'), month('2023-10')];
    expect([before, at, after].map((one) => isDuring(one, at, at))).toEqual([false, true, false]);
    expect([before, at, after].map((one) => isDuring(one, null, at))).toEqual([true, true, false]);
    expect([before, at, after].map((one) => isDuring(one, at, null))).toEqual([false, true, true]);
  });
});

describe('periods', () => {
  test('a period written out is read back as itself, and has every month from the first to the last', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 60 }), (first, more) => {
        const last: Month = addMonths(first, more);
        const period = toPeriod(first, last);
        expect(parsePeriod(period)).toBe(period);
        expect(monthsOf(period)).toHaveLength(more + 1);
        expect(monthsOf(period).toSorted()).toEqual(monthsOf(period));
      }),
    );
  });
});
