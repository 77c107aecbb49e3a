/**
 * Chapter: the targets over time, and whether a standard is met.
 *
 * Each standard expects a share of patients within its limit: the operational standard. National planning may set an
 * ambition beside it, to be reached by a month; it never takes the standard's place. Where no share is expected, a
 * standard is neither met nor missed. Shares are compared as fractions of whole numbers, never as rounded per cents.
 */

import {
  isMet,
  month,
  operationalStandard,
  planningAmbitions,
  type StandardId,
  shareInWords,
  type Target,
} from '@clockstop/rules';
import { type Row, rule } from './drawn.ts';

const standard = (row: Row) => row('standard') as StandardId;
const mark = (target: Target) => (target.confidence === 'unverified' ? ' (unverified)' : '');
const met = (answer: boolean | null) => (answer === null ? 'no answer' : answer ? 'met' : 'not met');

rule(
  'the operational standard',
  `
  standard             | month   | share
  -------------------- | ------- | -----
  two-week-wait        | 2022-04 | 93%
  two-week-wait        | 2023-09 | 93%
  two-week-wait        | 2023-10 | none
  two-week-wait-breast | 2022-04 | 93%
  two-week-wait-breast | 2024-01 | none
  faster-diagnosis     | 2021-04 | none
  faster-diagnosis     | 2021-09 | none
  faster-diagnosis     | 2021-10 | 75%
  faster-diagnosis     | 2026-03 | 75%
  faster-diagnosis     | 2026-04 | 80% (unverified)
  31-day-first         | 2022-04 | 96%
  31-day-surgery       | 2022-04 | 94%
  31-day-drug          | 2022-04 | 98%
  31-day-radiotherapy  | 2022-04 | 94%
  62-day-referral      | 2022-04 | 85%
  62-day-screening     | 2022-04 | 90%
  62-day-upgrade       | 2022-04 | none
  31-day-rarer         | 2022-04 | none
  31-day               | 2023-07 | none
  31-day               | 2023-10 | 96%
  62-day               | 2023-07 | none
  62-day               | 2023-10 | 85%
  62-day               | 2026-11 | 85%
  62-day-referral      | 2023-10 | none
  `,
  (row) => {
    const target = operationalStandard(standard(row), month(row('month')));
    return target === null ? 'none' : shareInWords(target.share) + mark(target);
  },
);

rule(
  'the planning ambitions beside it, the nearest first',
  `
  standard         | month   | ambitions
  ---------------- | ------- | ---------
  faster-diagnosis | 2024-03 | none
  faster-diagnosis | 2024-04 | 77% by 2025-03
  faster-diagnosis | 2025-03 | 77% by 2025-03
  faster-diagnosis | 2025-04 | 80% by 2026-03
  faster-diagnosis | 2026-11 | 80% by 2029-03
  31-day           | 2025-04 | none
  31-day           | 2026-11 | 94% by 2027-03 (unverified), 96% by 2029-03
  62-day           | 2024-04 | 70% by 2025-03
  62-day           | 2025-04 | 75% by 2026-03
  62-day           | 2026-11 | 80% by 2027-03 (unverified), 85% by 2029-03
  62-day           | 2027-04 | 85% by 2029-03
  62-day-referral  | 2022-04 | none
  `,
  (row) => {
    const ambitions = planningAmbitions(standard(row), month(row('month')));
    const words = ambitions.map((target) => `${shareInWords(target.share)} by ${target.by}${mark(target)}`);
    return words.join(', ') || 'none';
  },
);

rule(
  'whether the standard is met (counts in patients)',
  `
  standard         | month   | within | total | the standard is
  ---------------- | ------- | ------ | ----- | ---------------
  faster-diagnosis | 2022-04 | 4681   | 5810  | met
  faster-diagnosis | 2021-07 | 4681   | 5810  | no answer
  faster-diagnosis | 2022-04 | 3      | 4     | met
  faster-diagnosis | 2022-04 | 7499   | 10000 | not met
  faster-diagnosis | 2022-04 | 7500   | 10000 | met
  31-day-surgery   | 2021-07 | 111    | 114   | met
  31-day-surgery   | 2021-07 | 113    | 120   | met
  31-day-surgery   | 2021-07 | 47     | 50    | met
  31-day-surgery   | 2021-07 | 46     | 50    | not met
  62-day-upgrade   | 2022-07 | 82     | 97    | no answer
  62-day-referral  | 2023-07 | 9935   | 15779 | not met
  31-day           | 2023-07 | 46617  | 51174 | no answer
  31-day-first     | 2022-04 | 0      | 0     | no answer
  two-week-wait    | 2024-01 | 50     | 50    | no answer
  `,
  (row) => {
    const target = operationalStandard(standard(row), month(row('month')));
    return met(isMet(Number(row('within')), Number(row('total')), target));
  },
);

rule(
  'the unit of the counts makes no difference (62-day-referral of November 2021)',
  `
  unit          | within | total | the standard is
  ------------- | ------ | ----- | ---------------
  half patients | 433    | 567   | not met
  half patients | 482    | 567   | met
  half patients | 481    | 567   | not met
  half patients | 17     | 20    | met
  `,
  (row) =>
    met(
      isMet(
        Number(row('within')),
        Number(row('total')),
        operationalStandard('62-day-referral', month('2021-11')),
      ),
    ),
);
