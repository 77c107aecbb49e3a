/**
 * Chapter: periods, and the break that a series may cross.
 *
 * A period is a month, or a closed range of months. A wait is counted in the month in which its clock stops.
 */

import { breakBetween, monthsOf, octoberBreak, parsePeriod, periodInWords } from '@clockstop/rules';
import { expect, test } from 'vitest';
import { rule } from './drawn.ts';

rule(
  'what a text says of a period',
  `
  text                      | period             | months | in words
  ------------------------- | ------------------ | ------ | --------
  2022-04                   | 2022-04            | 1      | April 2022
  2022-04..2022-04          | 2022-04            | 1      | April 2022
  2015-04..2015-06          | 2015-04..2015-06   | 3      | April 2015 to June 2015
  2022-04..2023-03          | 2022-04..2023-03   | 12     | April 2022 to March 2023
  2021-12..2022-01          | 2021-12..2022-01   | 2      | December 2021 to January 2022
  2022-13                   | none               | 0      | not a period
  2022-4                    | none               | 0      | not a period
  April 2022                | none               | 0      | not a period
  2022-04..                 | none               | 0      | not a period
  2022-04..2022-05..2022-06 | none               | 0      | not a period
  2023-04..2022-04          | none               | 0      | not a period
  `,
  (row) => {
    const period = parsePeriod(row('text'));
    if ((period ?? 'none') !== row('period')) return `read as ${period}`;
    if (period === null) return 'not a period';
    return monthsOf(period).length === Number(row('months'))
      ? periodInWords(period)
      : 'wrong number of months';
  },
);

rule(
  'the break of October 2023',
  `
  period           | crosses
  ---------------- | -------
  2022-04          | no
  2023-09          | no
  2023-10          | no
  2022-04..2023-09 | no
  2023-10..2025-03 | no
  2023-09..2023-10 | yes
  2021-04..2026-03 | yes
  `,
  (row) => {
    const period = parsePeriod(row('period'));
    return period !== null && breakBetween(period) === octoberBreak ? 'yes' : 'no';
  },
);

test('the break says what changed and when', () => {
  expect(octoberBreak.at).toBe('2023-10');
  expect(octoberBreak.sentence).toMatch(/^The standards changed on 1 October 2023: ten became three\./);
});
