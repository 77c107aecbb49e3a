/**
 * Chapter: by when a month is submitted.
 *
 * Records are uploaded by the 23rd working day after the end of their month, edited on screen by the 24th, and the
 * national reports are made on the 25th. Bank holidays of England are no working days. Each half-year is revised
 * together, by the upload deadline of the month after it.
 *
 * The days of 2018 are those of the published timetable (NHS Digital, Cancer waiting times, 2018).
 */

import {
  day,
  deadlinesOf,
  halfYearRevision,
  month,
  monthDueOn,
  parsePeriod,
  submissionDeadlines,
  timetabledMonths,
} from '@clockstop/rules';
import { describe, expect, test } from 'vitest';
import { drawn, rule } from './drawn.ts';

const monthly = `
  month   | upload     | edits      | report     | on the way
  ------- | ---------- | ---------- | ---------- | ----------
  2018-06 | 2018-08-01 | 2018-08-02 | 2018-08-03 | July has 22 working days
  2018-07 | 2018-09-03 | 2018-09-04 | 2018-09-05 | the summer bank holiday
  2018-08 | 2018-10-03 | 2018-10-04 | 2018-10-05 |
  2018-09 | 2018-10-31 | 2018-11-01 | 2018-11-02 |
  2018-10 | 2018-12-03 | 2018-12-04 | 2018-12-05 |
  2018-11 | 2019-01-07 | 2019-01-08 | 2019-01-09 | Christmas Day, Boxing Day, New Year’s Day
  2019-03 | 2019-05-03 | 2019-05-07 | 2019-05-08 | Good Friday, Easter Monday, early May
  2020-04 | 2020-06-04 | 2020-06-05 | 2020-06-08 | 8 May instead of 4 May, spring
  2022-05 | 2022-07-05 | 2022-07-06 | 2022-07-07 | 2 and 3 June, the jubilee
  2022-08 | 2022-10-04 | 2022-10-05 | 2022-10-06 | 19 September, the State Funeral
  2023-04 | 2023-06-05 | 2023-06-06 | 2023-06-07 | three days in May
  2024-01 | 2024-03-04 | 2024-03-05 | 2024-03-06 | a leap day
`;

describe('the 23rd, 24th and 25th working day after the end of the month', () => {
  test.each(drawn(monthly).rows.map((row) => [row('month'), row] as const))('%s', (name, row) => {
    const deadlines = submissionDeadlines(month(name));
    expect(deadlines).toEqual({ upload: row('upload'), edits: row('edits'), report: row('report') });
  });
});

rule(
  'the revision in which a month becomes final',
  `
  month   | revised together and uploaded by
  ------- | ------------------------------------------
  2018-04 | 2018-04..2018-09 by 2018-12-03 (sourced)
  2018-09 | 2018-04..2018-09 by 2018-12-03 (sourced)
  2018-10 | 2018-10..2019-03 by 2019-06-04 (derived)
  2019-01 | 2018-10..2019-03 by 2019-06-04 (derived)
  2019-03 | 2018-10..2019-03 by 2019-06-04 (derived)
  2019-04 | 2019-04..2019-09 by 2019-12-03 (sourced)
  `,
  (row) => {
    const { months, upload, confidence } = halfYearRevision(month(row('month')));
    return `${months} by ${upload} (${confidence})`;
  },
);

rule(
  'the deadlines of several months, with the revisions of the half-years that they lie in',
  `
  months           | deadlines
  ---------------- | ------------------------------------------------------------------------------------------
  2018-09          | upload 2018-10-31, edits 2018-11-01, report 2018-11-02, revision 2018-12-03
  2018-09..2018-10 | upload 2018-10-31, edits 2018-11-01, report 2018-11-02, upload 2018-12-03, revision 2018-12-03, edits 2018-12-04, report 2018-12-05, revision 2019-06-04
  `,
  (row) => {
    const deadlines = deadlinesOf(parsePeriod(row('months')) ?? month(''));
    return deadlines.map(({ kind, day }) => `${kind} ${day}`).join(', ');
  },
);

rule(
  'how far a day can be trusted: a holiday that is still to be proclaimed would move it',
  `
  month   | deadlines
  ------- | -------------------------------------------------------------------------
  2018-06 | upload sourced, edits sourced, report sourced, revision sourced
  2026-10 | upload sourced, edits sourced, report sourced, revision derived
  2026-11 | upload derived, edits derived, report derived, revision derived
  `,
  (row) =>
    deadlinesOf(month(row('month')))
      .map(({ kind, confidence }) => `${kind} ${confidence}`)
      .join(', '),
);

rule(
  'the month that is due on a day: the earliest whose reports are still to be made',
  `
  day        | month
  ---------- | -------
  2024-06-01 | 2024-04
  2024-06-06 | 2024-04
  2024-06-07 | 2024-05
  2024-07-01 | 2024-05
  2024-07-06 | 2024-06
  2025-01-08 | 2024-11
  `,
  (row) => monthDueOn(day(row('day'))),
);

test('every month that is timetabled has its deadlines, in order of time', () => {
  const days = deadlinesOf(timetabledMonths).map(({ day }) => day);
  expect(days).toEqual(days.toSorted());
});
