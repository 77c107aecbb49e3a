import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isErrorValue, isRoundedShareOf, isShareOf, parseNumber } from '../../src/layouts/number.ts';
import { drawnTable } from '../drawn-table.ts';

describe('a number in a cell', () => {
  test.each(
    drawnTable(`
      0        | 0
      17       | 17
      216.5    | 216.5
      007      | 7
      1,234    | 1234
      1,234,567.5 | 1234567.5
      -3       | -3
      -0.5     | -0.5
    `),
  )('%s is %d', (text, number) => {
    expect(parseNumber(text)).toBe(Number(number));
    expect(parseNumber(` ${text}\u00a0`)).toBe(Number(number));
  });

  test.each([
    '',
    ' ',
    '-',
    '*',
    '**',
    'n/a',
    '12a',
    '1,23',
    '12,34',
    '1,2345',
    ',123',
    '1.',
    '.5',
    '1e3',
    '0x10',
    '1 000',
    '(5)',
    '+5',
    '5%',
    '<5',
    '1.2.3',
    'Infinity',
    'NaN',
    '٣',
    '#DIV/0!',
  ])('"%s" is none', (text) => {
    expect(parseNumber(text)).toBe(null);
  });
});

describe('an error value', () => {
  test.each(['#DIV/0!', '#VALUE!', '#REF!', '#N/A', '#NAME?', '#NUM!', '#NULL!', ' #DIV/0! '])(
    '%s is one',
    (text) => expect(isErrorValue(text)).toBe(true),
  );
  test.each(['', '#', '#1', 'DIV/0', '#div', 0])('%s is not', (value) =>
    expect(isErrorValue(value)).toBe(false),
  );
});

describe('a published share', () => {
  test.each(
    drawnTable(`
      0.8722            | 78.5  | 90    | true
      0.872222222222222 | 78.5  | 90    | true
      87.22             | 78.5  | 90    | true
      87.22%            | 78.5  | 90    | true
      99.41176471       | 169   | 170   | true
      100.00%           | 4     | 4     | true
      1                 | 4     | 4     | true
      100               | 4     | 4     | true
      0                 | 0     | 4     | true
      0%                | 0     | 4     | true
      0.5               | 1     | 200   | true
      0.5%              | 1     | 200   | true
      0.5%              | 1     | 2     | false
      0.8723            | 78.5  | 90    | false
      87.23%            | 78.5  | 90    | false
      0.87              | 78.5  | 90    | false
      -0.8722           | 78.5  | 90    | false
      n/a               | 78.5  | 90    | false
      0                 | 0     | 0     | false
    `),
  )('%s for %s of %s: %s', (share, within, total, agrees) => {
    expect(String(isShareOf(share ?? '', Number(within), Number(total)))).toBe(agrees);
  });

  test('any share rounded to two decimals of a percent is that of its counts', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 500_000 }), fc.nat({ max: 500_000 }));
    fc.assert(
      fc.property(counts, ([total, some]) => {
        const within = some % (total + 1);
        const percent = ((within / total) * 100).toFixed(2);
        expect(isShareOf(`${percent}%`, within, total)).toBe(true);
        expect(isShareOf(percent, within, total)).toBe(true);
        expect(isShareOf(within / total, within, total)).toBe(true);
      }),
    );
  });

  test('half a percent more is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.nat({ max: 500_000 }), (total, some) => {
        const percent = ((some % (total + 1)) / total) * 100 + 0.5;
        expect(isShareOf(`${percent.toFixed(2)}%`, some % (total + 1), total)).toBe(false);
      }),
    );
  });
});

test.each(
  drawnTable(`
    0.8722 | 78.5 | 90  | true
    0.87   | 78.5 | 90  | true
    0.872  | 78.5 | 90  | true
    87     | 78.5 | 90  | true
    87%    | 78.5 | 90  | true
    87.2   | 78.5 | 90  | true
    .87    | 78.5 | 90  | true
    0.9    | 9    | 10  | true
    1      | 199  | 200 | true
    1      | 196  | 200 | false
    0.88   | 78.5 | 90  | false
    0.871  | 78.5 | 90  | false
    0.9    | 78.5 | 90  | false
    88     | 78.5 | 90  | false
    0.87%  | 78.5 | 90  | false
    n/a    | 78.5 | 90  | false
    0      | 0    | 0   | false
  `),
)('%s, perhaps rounded, for %s of %s: %s', (share = '', within, total, agrees) => {
  expect(String(isRoundedShareOf(share, Number(within), Number(total)))).toBe(agrees);
});
