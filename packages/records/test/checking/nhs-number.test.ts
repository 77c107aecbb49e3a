import { isNhsNumber, maskNhsNumber } from '@clockstop/records';
import { expect, test } from 'vitest';
import { rule } from '../../../../spec/drawn.ts';
import { nhsNumberFault } from '../../src/checking/nhs-number.ts';

rule(
  'the check digit of an NHS number (T21)',
  `
  text         | fault
  ------------ | -----
  9434765919   | none
  9434765910   | check-digit
  9434765991   | check-digit
  9990000018   | none
  9990000050   | none
  9990000000   | check-digit
  9990000001   | check-digit
  1234567890   | check-digit
  0000000000   | equal-digits
  1111111111   | equal-digits
  9999999999   | equal-digits
  943476591    | not-ten-digits
  94347659190  | not-ten-digits
  943 476 5919 | not-ten-digits
  943476591X   | not-ten-digits
  943476591/   | not-ten-digits
  `,
  (row) => nhsNumberFault(row('text')) ?? 'none',
);

test('a remainder that would need a check digit of 10 leaves no valid number', () => {
  const valid = Array.from({ length: 1000 }, (_, at) => `99900${String(at).padStart(4, '0')}`).map(
    (nine) => Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(isNhsNumber).length,
  );
  expect(Math.max(...valid)).toBe(1);
  expect(valid.filter((count) => count === 0).length).toBeGreaterThan(80);
});

rule(
  'only the last three digits of an NHS number are shown, and nothing of other texts',
  `
  text       | shown
  ---------- | -----
  9434765919 | *******919
  943476591  | **********
  Jane Smith | **********
             |
  `,
  (row) => maskNhsNumber(row('text')),
);
