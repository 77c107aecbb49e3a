/**
 * Chapter: the standards over time.
 *
 * Ten standards were in force in April 2022. On 1 October 2023 they became three; 28-day faster diagnosis is in both.
 * A standard is in force from one month until another. Its figures may begin before it, as those of faster diagnosis
 * do, and outlive it, as the numbers of patients first seen do.
 */

import {
  month,
  publishedIn,
  type Standard,
  type StandardId,
  standardById,
  standardsIn,
} from '@clockstop/rules';
import { rule } from './drawn.ts';

const short = (standards: readonly Standard[]) => standards.map(({ id }) => id).join(' ');

rule(
  'the number of standards in force',
  `
  month   | in force
  ------- | --------
  2008-12 | 0
  2009-12 | 7
  2010-01 | 8
  2010-12 | 8
  2011-01 | 9
  2021-04 | 9
  2021-09 | 9
  2021-10 | 10
  2022-04 | 10
  2023-09 | 10
  2023-10 | 3
  2026-11 | 3
  `,
  (row) => String(standardsIn(month(row('month'))).length),
);

rule(
  'the standards in force, in their usual order',
  `
  month   | standards
  ------- | ---------
  2022-04 | two-week-wait two-week-wait-breast faster-diagnosis 31-day-first 31-day-surgery 31-day-drug 31-day-radiotherapy 62-day-referral 62-day-screening 62-day-upgrade
  2023-09 | two-week-wait two-week-wait-breast faster-diagnosis 31-day-first 31-day-surgery 31-day-drug 31-day-radiotherapy 62-day-referral 62-day-screening 62-day-upgrade
  2023-10 | faster-diagnosis 31-day 62-day
  2025-04 | faster-diagnosis 31-day 62-day
  `,
  (row) => short(standardsIn(month(row('month')))),
);

rule(
  'what is published beside the standards in force',
  `
  month   | beside them
  ------- | -----------
  2021-07 | faster-diagnosis 31-day-rarer
  2022-03 | 31-day-rarer
  2022-04 | 31-day 62-day 31-day-rarer
  2023-07 | 31-day 62-day 31-day-rarer
  2023-10 | two-week-wait two-week-wait-breast
  `,
  (row) => {
    const inForce = standardsIn(month(row('month')));
    return short(publishedIn(month(row('month'))).filter((standard) => !inForce.includes(standard)));
  },
);

rule(
  'the limit, in calendar days; a wait of exactly that many is within it',
  `
  standard             | days
  -------------------- | ----
  two-week-wait        | 14
  two-week-wait-breast | 14
  faster-diagnosis     | 28
  31-day-first         | 31
  31-day-surgery       | 31
  31-day-drug          | 31
  31-day-radiotherapy  | 31
  62-day-referral      | 62
  62-day-screening     | 62
  62-day-upgrade       | 62
  31-day               | 31
  62-day               | 62
  31-day-rarer         | 31
  `,
  (row) => String(standardById(row('standard') as StandardId).limitDays),
);

rule(
  'the wait bands in which it is published',
  `
  standard         | bands
  ---------------- | -----
  two-week-wait    | 0-14 15-16 17-21 22-28 29+
  faster-diagnosis | 0-14 15-28 29-42 43-62 63+
  31-day-first     | 0-31 32-38 39-48 49-62 63+
  31-day           | 0-31 32-38 39-48 49-62 63+
  62-day           | 0-31 32-38 39-48 49-62 63-76 77-90 91-104 105+
  31-day-rarer     | 0-31 32-38 39-48 49-62 63-76 77-90 91-104 105+
  `,
  (row) => standardById(row('standard') as StandardId).bands.join(' '),
);
