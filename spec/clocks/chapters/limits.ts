import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery, urgentReferral } from '../chapter.ts';

const one = {
  ...urgentReferral,
  ...firstSurgery,
  firstSeenProvider: 'R1H',
  upgradeProvider: 'R1H',
  diagnosisEndProvider: 'R1H',
  treatmentProvider: 'R1H',
  diagnosisEndReason: '02',
  referralReceivedDate: '2022-05-02',
} as const;

/** The limit of every standard. */
export const limits: Chapter = {
  id: 'limits',
  title: 'The limit of every standard',
  text: [
    'A wait of exactly the limit is within it, and a day more is a breach. The limits are 14, 28, 31 and 62 calendar days.',
  ],
  sources: [sources.ncin, sources.guidance, sources.dataDictionary],
  tables: [
    {
      caption: 'first seen and told',
      given: one,
      drawn: `
        standard             | referralType | firstSeenDate | diagnosisEndDate | days | within | how   | shares
        -------------------- | ------------ | ------------- | ---------------- | ---- | ------ | ----- | ----------
        two-week-wait        | 07           | 2022-05-16    |                  | 14   | yes    | whole | R1H 1 of 1
        two-week-wait        | 07           | 2022-05-17    |                  | 15   | no     | whole | R1H 0 of 1
        two-week-wait-breast | 16           | 2022-05-16    |                  | 14   | yes    | whole | R1H 1 of 1
        two-week-wait-breast | 16           | 2022-05-17    |                  | 15   | no     | whole | R1H 0 of 1
        faster-diagnosis     | 07           |               | 2022-05-30       | 28   | yes    | whole | R1H 1 of 1
        faster-diagnosis     | 07           |               | 2022-05-31       | 29   | no     | whole | R1H 0 of 1
      `,
    },
    {
      caption: 'treated within 31 days of the agreement',
      given: { ...one, decisionToTreatDate: '2022-06-01' },
      drawn: `
        standard            | treatmentEventType | treatmentModality | treatmentDate | days | within | how   | shares
        ------------------- | ------------------ | ----------------- | ------------- | ---- | ------ | ----- | ----------
        31-day-first        | 01                 | 23                | 2022-07-02    | 31   | yes    | whole | R1H 1 of 1
        31-day-first        | 01                 | 23                | 2022-07-03    | 32   | no     | whole | R1H 0 of 1
        31-day-surgery      | 02                 | 23                | 2022-07-02    | 31   | yes    | whole | R1H 1 of 1
        31-day-surgery      | 02                 | 23                | 2022-07-03    | 32   | no     | whole | R1H 0 of 1
        31-day-drug         | 02                 | 02                | 2022-07-02    | 31   | yes    | whole | R1H 1 of 1
        31-day-drug         | 02                 | 02                | 2022-07-03    | 32   | no     | whole | R1H 0 of 1
        31-day-radiotherapy | 02                 | 05                | 2022-07-02    | 31   | yes    | whole | R1H 1 of 1
        31-day-radiotherapy | 02                 | 05                | 2022-07-03    | 32   | no     | whole | R1H 0 of 1
        31-day              | 02                 | 08                | 2022-07-02    | 31   | yes    | whole | R1H 1 of 1
        31-day              | 02                 | 08                | 2022-07-03    | 32   | no     | whole | R1H 0 of 1
      `,
    },
    {
      caption: 'treated within 62 days of the referral, or 31 for rarer cancers',
      given: { ...one, decisionToTreatDate: '2022-05-20' },
      drawn: `
        standard         | priority | referralSource | upgradeDate | primaryDiagnosis | treatmentDate | days | within | how   | shares
        ---------------- | -------- | -------------- | ----------- | ---------------- | ------------- | ---- | ------ | ----- | ----------
        62-day-referral  | 3        | 03             |             | C18.7            | 2022-07-03    | 62   | yes    | alone | R1H 1 of 1
        62-day-referral  | 3        | 03             |             | C18.7            | 2022-07-04    | 63   | no     | alone | R1H 0 of 1
        62-day-screening | 2        | 17             |             | C18.7            | 2022-07-03    | 62   | yes    | alone | R1H 1 of 1
        62-day-screening | 2        | 17             |             | C18.7            | 2022-07-04    | 63   | no     | alone | R1H 0 of 1
        62-day-upgrade   | 1        | 05             | 2022-05-02  | C18.7            | 2022-07-03    | 62   | yes    | alone | R1H 1 of 1
        62-day-upgrade   | 1        | 05             | 2022-05-02  | C18.7            | 2022-07-04    | 63   | no     | alone | R1H 0 of 1
        62-day           | 3        | 03             |             | C18.7            | 2022-07-03    | 62   | yes    | alone | R1H 1 of 1
        62-day           | 3        | 03             |             | C18.7            | 2022-07-04    | 63   | no     | alone | R1H 0 of 1
        31-day-rarer     | 3        | 03             |             | C62.9            | 2022-06-02    | 31   | yes    | alone | R1H 1 of 1
        31-day-rarer     | 3        | 03             |             | C62.9            | 2022-06-03    | 32   | no     | alone | R1H 0 of 1
      `,
    },
  ],
};
