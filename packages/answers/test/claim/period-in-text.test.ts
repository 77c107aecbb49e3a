import { expect, test } from 'vitest';
import { periodInText } from '../../src/claim/period-in-text.ts';

test.each([
  ['first in April 2022', '2022-04'],
  ['Apr-22', '2022-04'],
  ["April '22", '2022-04'],
  ['Sept 2023', '2023-09'],
  ['2022-04', '2022-04'],
  ['2022-04..2022-06', '2022-04..2022-06'],
  ['April to June 2022', '2022-04..2022-06'],
  ['between April 2021 and March 2022', '2021-04..2022-03'],
  ['April 2022 – March 2023', '2022-04..2023-03'],
  ['the 12 months to March 2023', '2022-04..2023-03'],
  ['the year ending March 2023', '2022-04..2023-03'],
  ['in 2022/23', '2022-04..2023-03'],
  ['2022-23', '2022-04..2023-03'],
  ['Q1 2015-16', '2015-04..2015-06'],
  ['quarter 4, 2022/23', '2023-01..2023-03'],
  ['In June 2022 it announced that in April it had been the best', '2022-04'],
  ['In January 2023 it said that in November it was first', '2022-11'],
  ['first in April 2022, after a new centre opened in March', '2022-04'],
  ['2022-13', null],
  ['2022/24', null],
  ['maybe 2022', null],
  ['six of 10', null],
])('%s', (text, period) => {
  expect(periodInText(` ${text} `)).toBe(period);
});
