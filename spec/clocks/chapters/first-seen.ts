import { sources } from '@clockstop/rules';
import { type Chapter, urgentReferral } from '../chapter.ts';

const seen = {
  ...urgentReferral,
  firstSeenProvider: 'R1H',
  referralReceivedDate: '2022-01-03',
} as const;

/** First seen within two weeks. */
export const firstSeen: Chapter = {
  id: 'first-seen',
  title: 'First seen after an urgent referral',
  text: [
    'The clock starts when the referral is received and stops when the patient is first seen. Days are calendar days, the day of the start is day 0, and a wait of exactly 14 days is within two weeks.',
    'Days that were lost because the patient did not attend are taken off. Only referrals with priority 3 are counted, and none from a screening programme. Type 16, breast symptoms where cancer was not suspected, has a standard of its own.',
    'Both standards ended on 30 September 2023. Patients are still counted by how long they waited, without a limit.',
  ],
  sources: [sources.nclFirstSeen, sources.ncin, sources.dataDictionary],
  tables: [
    {
      caption: 'days waited, at the limit and beside it',
      standard: 'two-week-wait',
      given: seen,
      drawn: `
        firstSeenDate | firstSeenAdjustment | counted | days | within | band  | month   | shares
        ------------- | ------------------- | ------- | ---- | ------ | ----- | ------- | ----------
        2022-01-03    |                     | yes     | 0    | yes    | 0-14  | 2022-01 | R1H 1 of 1
        2022-01-17    |                     | yes     | 14   | yes    | 0-14  | 2022-01 | R1H 1 of 1
        2022-01-18    |                     | yes     | 15   | no     | 15-16 | 2022-01 | R1H 0 of 1
        2022-01-18    | 2                   | yes     | 13   | yes    | 0-14  | 2022-01 | R1H 1 of 1
        2022-01-18    | 0                   | yes     | 15   | no     | 15-16 | 2022-01 | R1H 0 of 1
        2022-01-19    |                     | yes     | 16   | no     | 15-16 | 2022-01 | R1H 0 of 1
        2022-01-20    |                     | yes     | 17   | no     | 17-21 | 2022-01 | R1H 0 of 1
        2022-01-24    |                     | yes     | 21   | no     | 17-21 | 2022-01 | R1H 0 of 1
        2022-01-25    |                     | yes     | 22   | no     | 22-28 | 2022-01 | R1H 0 of 1
        2022-01-31    |                     | yes     | 28   | no     | 22-28 | 2022-01 | R1H 0 of 1
        2022-02-01    |                     | yes     | 29   | no     | 29+   | 2022-02 | R1H 0 of 1
                      |                     | no      | –    | –      | –     | –       | –
      `,
    },
    {
      caption: 'across a leap day, and after the standard had ended',
      standard: 'two-week-wait',
      given: seen,
      drawn: `
        referralReceivedDate | firstSeenDate | counted | days | band  | month
        -------------------- | ------------- | ------- | ---- | ----- | -------
        2024-01-03           | 2024-01-17    | yes     | 14   | 0-14  | 2024-01
        2024-02-20           | 2024-03-05    | yes     | 14   | 0-14  | 2024-03
        2023-02-20           | 2023-03-06    | yes     | 14   | 0-14  | 2023-03
        2023-09-25           | 2023-10-10    | yes     | 15   | 15-16 | 2023-10
      `,
    },
    {
      caption: 'who is counted, and in which of the two',
      given: { ...seen, firstSeenDate: '2022-01-10' },
      drawn: `
        standard             | priority | referralSource | referralType | counted | suspectedCancer
        -------------------- | -------- | -------------- | ------------ | ------- | ---------------
        two-week-wait        | 3        | 03             | 07           | yes     | Suspected lower gastrointestinal cancer
        two-week-wait        | 3        | 92             | 13           | yes     | Suspected head & neck cancer
        two-week-wait        | 3        | 03             | 18           | yes     | Suspected other cancer
        two-week-wait        | 3        | 03             |              | yes     | Missing or Invalid
        two-week-wait        | 3        | 03             | 16           | no      | –
        two-week-wait        | 3        | 17             | 07           | no      | –
        two-week-wait        | 3        |                | 07           | no      | –
        two-week-wait        | 2        | 03             | 07           | no      | –
        two-week-wait        | 1        | 03             | 07           | no      | –
        two-week-wait        |          | 03             | 07           | no      | –
        two-week-wait-breast | 3        | 03             | 16           | yes     | –
        two-week-wait-breast | 3        | 03             | 01           | no      | –
        two-week-wait-breast | 3        | 03             |              | no      | –
        two-week-wait-breast | 3        | 17             | 16           | no      | –
      `,
    },
  ],
};
