import { sources } from '@clockstop/rules';
import { type Chapter, urgentReferral } from '../chapter.ts';

const waiting = { ...urgentReferral, referralReceivedDate: '2026-06-01', firstSeenProvider: 'R1H' } as const;

/** Clocks that have not stopped. */
export const running: Chapter = {
  id: 'running',
  title: 'A clock that has not stopped',
  text: [
    'Until it stops, a clock has days so far, a target date (the last day within the limit) and a breach date (the first day on which the limit is exceeded). Adjustments move both dates. The tables are looked at on 30 June 2026.',
    'A clock that has started may also end without stopping: cancer is ruled out, the pathway is excluded, or no treatment is planned.',
  ],
  sources: [sources.dataDictionary, sources.nclReferralToTreatment],
  tables: [
    {
      caption: 'days so far, target and breach date',
      given: waiting,
      drawn: `
        standard         | referralReceivedDate | firstSeenAdjustment | state       | days | target     | breach     | left
        ---------------- | -------------------- | ------------------- | ----------- | ---- | ---------- | ---------- | ----
        faster-diagnosis | 2026-06-30           |                     | running     | 0    | 2026-07-28 | 2026-07-29 | 28
        faster-diagnosis | 2026-06-02           |                     | running     | 28   | 2026-06-30 | 2026-07-01 | 0
        faster-diagnosis | 2026-06-01           |                     | running     | 29   | 2026-06-29 | 2026-06-30 | -1
        faster-diagnosis | 2026-06-01           | 5                   | running     | 24   | 2026-07-04 | 2026-07-05 | 4
        faster-diagnosis | 2026-07-01           |                     | not-started | –    | –          | –          | –
        two-week-wait    | 2026-06-20           |                     | running     | 10   | 2026-07-04 | 2026-07-05 | 4
        62-day           | 2026-05-01           |                     | running     | 60   | 2026-07-02 | 2026-07-03 | 2
        31-day           | 2026-05-01           |                     | not-started | –    | –          | –          | –
      `,
    },
    {
      caption: 'what ends a clock, and what stops it',
      given: { ...waiting, decisionToTreatDate: '2026-06-20' },
      drawn: `
        standard         | diagnosisEndReason | diagnosisEndDate | patientStatus | treatmentModality | treatmentEventType | state
        ---------------- | ------------------ | ---------------- | ------------- | ----------------- | ------------------ | --------------
        62-day           |                    |                  | 14            |                   |                    | running
        62-day           | 01                 | 2026-06-18       | 11            |                   |                    | running
        62-day           | 02                 | 2026-06-18       | 03            |                   |                    | ended
        62-day           | 03                 | 2026-06-18       |               |                   |                    | ended
        62-day           | 01                 | 2026-06-18       | 07            |                   |                    | ended
        62-day           | 01                 | 2026-06-18       |               | 98                |                    | ended
        31-day           |                    |                  | 11            |                   |                    | running
        31-day           |                    |                  | 11            |                   | 01                 | running
        31-day           |                    |                  | 07            |                   | 01                 | ended
        31-day-first     |                    |                  | 11            |                   | 02                 | ended
        31-day-first     |                    |                  | 11            |                   |                    | running
        31-day-surgery   |                    |                  | 13            | 23                | 02                 | running
        31-day-surgery   |                    |                  | 13            |                   |                    | ended
        faster-diagnosis | 01                 | 2026-06-18       |               |                   |                    | counted
        faster-diagnosis | 03                 | 2026-06-18       |               |                   |                    | not-counted
        faster-diagnosis | 03                 |                  |               |                   |                    | ended
        faster-diagnosis |                    |                  |               |                   |                    | running
        two-week-wait    | 03                 | 2026-06-18       |               |                   |                    | ended
        31-day-rarer     |                    |                  |               |                   |                    | ended
        62-day           | 02                 | 2026-06-18       |               |                   |                    | ended
        62-day           |                    |                  | 03            |                   |                    | ended
        31-day           |                    |                  | 11            | 98                | 01                 | ended
        31-day           |                    |                  | 13            | 23                | 02                 | running
        31-day           |                    |                  | 13            | 23                | 13                 | ended
        31-day-first     |                    |                  | 11            |                   | 01                 | running
        31-day-surgery   |                    |                  | 13            | 23                | 01                 | ended
        31-day-surgery   |                    |                  | 13            | 02                | 02                 | ended
        31-day-drug      |                    |                  | 13            | 02                | 02                 | running
        31-day-drug      |                    |                  | 13            | 23                | 02                 | ended
        31-day-drug      |                    |                  | 13            | 02                | 01                 | ended
        31-day-radiotherapy |                 |                  | 13            | 05                | 02                 | running
        31-day-radiotherapy |                 |                  | 13            | 02                | 02                 | ended
        31-day-radiotherapy |                 |                  | 13            | 05                | 01                 | ended
      `,
    },
    {
      caption: 'a subsequent treatment that has not started, of every event type',
      standard: '31-day-surgery',
      given: { ...waiting, decisionToTreatDate: '2026-06-20', treatmentModality: '23' },
      drawn: `
        treatmentEventType | state
        ------------------ | -------
        03                 | running
        04                 | running
        05                 | running
        06                 | running
        08                 | running
        09                 | running
        10                 | running
        11                 | running
        12                 | ended
      `,
    },
    {
      caption: 'a rarer cancer that is diagnosed, or not diagnosed yet and suspected',
      standard: '31-day-rarer',
      given: waiting,
      drawn: `
        referralType | primaryDiagnosis | age | state
        ------------ | ---------------- | --- | -------
        12           |                  | 40  | running
        05           |                  | 40  | running
        02           |                  | 40  | running
        02           |                  | 12  | running
        07           |                  | 40  | ended
        12           | C61              | 40  | ended
        07           | C62.9            | 40  | running
        07           | C91.0            | 40  | running
        07           |                  | 12  | running
      `,
    },
    {
      caption: 'a standard that is not for the patient has no clock',
      given: { ...waiting, priority: '1' },
      drawn: `
        standard         | state
        ---------------- | --------------
        two-week-wait    | does-not-apply
        faster-diagnosis | does-not-apply
        62-day           | does-not-apply
        31-day           | not-started
      `,
    },
  ],
};
