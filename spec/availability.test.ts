/**
 * Chapter: what can be had for which month, and why not.
 *
 * A figure that cannot be had is said to be unavailable, with the reason. It is never approximated.
 */

import { availability, month, type StandardId } from '@clockstop/rules';
import { rule } from './drawn.ts';

rule(
  'availability by the rules alone',
  `
  standard             | month   | answer
  -------------------- | ------- | ------
  faster-diagnosis     | 2021-03 | faster-diagnosis was first published for April 2021.
  faster-diagnosis     | 2021-04 | available
  faster-diagnosis     | 2026-11 | available
  two-week-wait        | 2008-12 | two-week-wait was first published for January 2009; before that clocks could be paused, so that earlier figures do not measure the same thing.
  two-week-wait        | 2015-06 | available
  two-week-wait        | 2024-01 | available
  two-week-wait-breast | 2024-01 | available
  31-day-first         | 2022-04 | available
  31-day-first         | 2023-09 | available
  31-day-first         | 2023-10 | 31-day-first ended in September 2023; since October 2023 it is part of 31-day (stage First Treatment).
  31-day-surgery       | 2024-04 | 31-day-surgery ended in September 2023; since October 2023 it is part of 31-day (stage Subsequent Treatment, modality Surgery).
  62-day-referral      | 2023-10 | 62-day-referral ended in September 2023; since October 2023 it is part of 62-day (route Urgent Suspected Cancer or Breast Symptomatic).
  62-day-upgrade       | 2023-09 | available
  31-day-rarer         | 2021-11 | available
  31-day-rarer         | 2023-10 | 31-day-rarer ended in September 2023 and has not been published since.
  62-day               | 2008-12 | 62-day was first published for April 2022; for earlier months it is the sum of 62-day-referral, 62-day-screening and 62-day-upgrade, which begin in January 2009.
  62-day               | 2015-06 | available
  62-day               | 2023-07 | available
  62-day               | 2023-10 | available
  31-day               | 2022-03 | 31-day was first published for April 2022; the parts published before then do not add up to it, because subsequent treatments of other kinds were not published; for earlier months it can only be counted from patient records.
  31-day               | 2022-04 | available
  31-day               | 2023-07 | available
  31-day               | 2023-10 | available
  `,
  (row) => {
    const answer = availability(row('standard') as StandardId, month(row('month')));
    return answer.kind === 'available' ? 'available' : answer.reason;
  },
);
