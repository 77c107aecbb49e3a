import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery, urgentReferral } from '../chapter.ts';

const treated = {
  ...urgentReferral,
  ...firstSurgery,
  referralReceivedDate: '2024-01-02',
  firstSeenDate: '2024-01-20',
  firstSeenProvider: 'R1H',
  decisionToTreatDate: '2024-02-20',
  treatmentProvider: 'R1H',
} as const;

const upgraded = {
  ...treated,
  priority: '1',
  referralType: '',
  referralSource: '05',
  upgradeProvider: 'R1H',
} as const;

/** Treated within 62 days of the referral. */
export const referralToTreatment: Chapter = {
  id: 'referral-to-treatment',
  title: 'From the referral to the first treatment',
  text: [
    'The clock starts when the urgent referral is received, or when a consultant upgrades the patient, and stops when the first treatment starts. Both adjustments are taken off; after an upgrade the one before being first seen only if the upgrade was made by that day. A wait of exactly 62 days is within the limit.',
    'Only first treatments on a known route are counted, with a diagnosis in scope, a modality other than 98 and an agreement to treat. Unless the patient was upgraded, the provider that saw the patient first must be known.',
    'Until September 2023 there were three standards: after an urgent referral (suspected cancer and breast symptoms together), after screening, and after an upgrade. The combined standard is exactly the three together. The commitment of 31 days for rarer cancers was counted beside them: children’s cancers, testicular cancer and acute leukaemia after an urgent referral for suspected cancer.',
  ],
  sources: [sources.nclReferralToTreatment, sources.ncin, sources.guidance],
  tables: [
    {
      caption: 'days and bands',
      standard: '62-day',
      given: { ...treated, referralReceivedDate: '2024-01-01' },
      drawn: `
        treatmentDate | firstSeenAdjustment | treatmentAdjustment | counted | days | within | band   | month
        ------------- | ------------------- | ------------------- | ------- | ---- | ------ | ------ | -------
        2024-02-01    |                     |                     | yes     | 31   | yes    | 0-31   | 2024-02
        2024-02-02    |                     |                     | yes     | 32   | yes    | 32-38  | 2024-02
        2024-02-09    |                     |                     | yes     | 39   | yes    | 39-48  | 2024-02
        2024-02-19    |                     |                     | yes     | 49   | yes    | 49-62  | 2024-02
        2024-03-03    |                     |                     | yes     | 62   | yes    | 49-62  | 2024-03
        2024-03-04    |                     |                     | yes     | 63   | no     | 63-76  | 2024-03
        2024-03-18    |                     |                     | yes     | 77   | no     | 77-90  | 2024-03
        2024-04-01    |                     |                     | yes     | 91   | no     | 91-104 | 2024-04
        2024-04-14    |                     |                     | yes     | 104  | no     | 91-104 | 2024-04
        2024-04-15    |                     |                     | yes     | 105  | no     | 105+   | 2024-04
        2024-03-10    | 3                   | 4                   | yes     | 62   | yes    | 49-62  | 2024-03
        2024-03-10    | 3                   | 3                   | yes     | 63   | no     | 63-76  | 2024-03
                      |                     |                     | no      | –    | –      | –      | –
      `,
    },
    {
      caption:
        'an upgrade starts the clock; the adjustment before being seen counts only if the upgrade came by then',
      standard: '62-day',
      given: { ...upgraded, firstSeenAdjustment: 3 },
      drawn: `
        upgradeDate | firstSeenDate | treatmentDate | days | within
        ----------- | ------------- | ------------- | ---- | ------
        2024-01-10  | 2024-01-20    | 2024-03-15    | 62   | yes
        2024-01-20  | 2024-01-20    | 2024-03-25    | 62   | yes
        2024-01-25  | 2024-01-20    | 2024-03-27    | 62   | yes
        2024-01-25  | 2024-01-20    | 2024-03-28    | 63   | no
        2024-01-25  |               | 2024-03-27    | 62   | yes
      `,
    },
    {
      caption: 'what must be known for a treatment to be counted',
      standard: '62-day',
      given: { ...treated, treatmentDate: '2024-02-27' },
      drawn: `
        treatmentEventType | treatmentModality | primaryDiagnosis | decisionToTreatDate | firstSeenProvider | counted
        ------------------ | ----------------- | ---------------- | ------------------- | ----------------- | -------
        01                 | 23                | C18.7            | 2024-02-20          | R1H               | yes
        07                 | 08                | C79.9            | 2024-02-20          | R1H               | yes
        12                 | 02                | C18.7            | 2024-02-20          | R1H               | yes
        02                 | 23                | C18.7            | 2024-02-20          | R1H               | no
                           | 23                | C18.7            | 2024-02-20          | R1H               | no
        01                 | 98                | C18.7            | 2024-02-20          | R1H               | no
        01                 |                   | C18.7            | 2024-02-20          | R1H               | no
        01                 | 23                | D12.6            | 2024-02-20          | R1H               | no
        01                 | 23                |                  | 2024-02-20          | R1H               | no
        01                 | 23                | C18.7            |                     | R1H               | no
        01                 | 23                | C18.7            | 2024-02-20          |                   | no
      `,
    },
    {
      caption: 'after an upgrade the provider that saw the patient first need not be known',
      standard: '62-day',
      given: { ...upgraded, upgradeDate: '2024-01-25', treatmentDate: '2024-02-27', firstSeenProvider: null },
      drawn: `
        upgradeProvider | counted | shares
        --------------- | ------- | ----------
        R1H             | yes     | R1H 1 of 1
                        | yes     | R1H 1 of 1
      `,
    },
    {
      caption: 'the three standards until September 2023, and the combined one',
      given: {
        ...treated,
        referralReceivedDate: '2023-05-02',
        firstSeenDate: '2023-05-12',
        decisionToTreatDate: '2023-06-01',
        treatmentDate: '2023-06-20',
      },
      drawn: `
        standard         | priority | referralType | referralSource | upgradeDate | counted
        ---------------- | -------- | ------------ | -------------- | ----------- | -------
        62-day-referral  | 3        | 07           | 03             |             | yes
        62-day-screening | 3        | 07           | 03             |             | no
        62-day-upgrade   | 3        | 07           | 03             |             | no
        62-day           | 3        | 07           | 03             |             | yes
        62-day-referral  | 3        | 16           | 03             |             | yes
        62-day           | 3        | 16           | 03             |             | yes
        62-day-referral  | 2        | 07           | 17             |             | no
        62-day-screening | 2        | 07           | 17             |             | yes
        62-day           | 2        | 07           | 17             |             | yes
        62-day-screening | 1        |              | 05             | 2023-05-10  | no
        62-day-upgrade   | 1        |              | 05             | 2023-05-10  | yes
        62-day           | 1        |              | 05             | 2023-05-10  | yes
      `,
    },
    {
      caption: 'rarer cancers within 31 days of an urgent referral',
      standard: '31-day-rarer',
      given: {
        ...treated,
        referralReceivedDate: '2021-05-04',
        firstSeenDate: '2021-05-10',
        decisionToTreatDate: '2021-05-20',
      },
      drawn: `
        primaryDiagnosis | referralType | age | treatmentDate | counted | days | within | band  | cancerType
        ---------------- | ------------ | --- | ------------- | ------- | ---- | ------ | ----- | ---------------
        C62.9            | 12           | 30  | 2021-06-04    | yes     | 31   | yes    | 0-31  | Testicular
        C62.9            | 12           | 30  | 2021-06-05    | yes     | 32   | no     | 32-38 | Testicular
        C91.0            | 05           | 30  | 2021-06-04    | yes     | 31   | yes    | 0-31  | Acute leukaemia
        C92.5            | 05           |     | 2021-06-04    | yes     | 31   | yes    | 0-31  | Acute leukaemia
        C91.1            | 04           | 30  | 2021-06-04    | no      | –    | –      | –     | –
        C64              | 02           | 15  | 2021-06-04    | yes     | 31   | yes    | 0-31  | Children's
        C64              | 02           | 16  | 2021-06-04    | no      | –    | –      | –     | –
        C64              | 02           |     | 2021-06-04    | yes     | 31   | yes    | 0-31  | Children's
        C64              | 11           |     | 2021-06-04    | no      | –    | –      | –     | –
        C62.9            | 16           | 30  | 2021-06-04    | no      | –    | –      | –     | –
      `,
    },
  ],
};
