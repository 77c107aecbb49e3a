import { isDay } from '@clockstop/rules';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateFault } from '../../src/checking/date-fault.ts';

const digits = (most: number, length: number) =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(length, '0'));
const dates = fc
  .tuple(digits(9999, 4), digits(14, 2), digits(33, 2))
  .map(([year, month, date]) => `${year}-${month}-${date}`);

test('a date without fault is a day of the calendar, and no other text is', () => {
  fc.assert(
    fc.property(fc.oneof(dates, fc.string({ maxLength: 11 })), (text) => {
      expect(dateFault(text) === null).toBe(isDay(text));
    }),
    { numRuns: 3000 },
  );
});
