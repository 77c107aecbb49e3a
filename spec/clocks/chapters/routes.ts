import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery } from '../chapter.ts';

const treated = {
  ...firstSurgery,
  referralReceivedDate: '2024-01-02',
  firstSeenDate: '2024-01-12',
  firstSeenProvider: 'R1H',
  upgradeProvider: 'R1H',
  treatmentProvider: 'R1H',
  decisionToTreatDate: '2024-02-01',
  treatmentDate: '2024-02-20',
} as const;

/** The route is settled first. */
export const routes: Chapter = {
  id: 'routes',
  title: 'The route by which a patient came',
  text: [
    'Urgent suspected cancer has priority 3, a referral type other than 16, a source other than a screening programme, and no consultant upgrade. Breast symptomatic is the same with type 16. Screening has priority 2 and source 17. A consultant upgrade has an upgrade date and a source other than 17. They are tried in this order, and a record that fits none is on no route.',
    'What is unknown is neither equal to a code nor different from it: a referral without a source is on no route, unless that is assumed otherwise.',
  ],
  sources: [sources.nclPathway, sources.dataDictionary],
  tables: [
    {
      caption: 'which route it is, and whether the 28-day and 62-day standards count it',
      standard: '62-day',
      given: treated,
      drawn: `
        priority | referralType | referralSource | upgradeDate | counted | route
        -------- | ------------ | -------------- | ----------- | ------- | -----------------------
        3        | 07           | 03             |             | yes     | Urgent Suspected Cancer
        3        | 16           | 03             |             | yes     | Breast Symptomatic
        2        | 07           | 17             |             | yes     | Screening
        2        |              | 17             |             | yes     | Screening
        2        |              | 05             | 2024-01-10  | yes     | Consultant Upgrade
        1        |              | 05             | 2024-01-10  | yes     | Consultant Upgrade
                 |              | 05             | 2024-01-10  | yes     | Consultant Upgrade
        3        | 07           | 03             | 2024-01-10  | yes     | Consultant Upgrade
        3        | 07           | 17             |             | no      | –
        3        |              | 03             |             | no      | –
        3        | 07           |                |             | no      | –
                 | 07           | 03             |             | no      | –
        2        | 07           | 03             |             | no      | –
        2        | 16           | 03             |             | no      | –
        1        | 07           | 03             |             | no      | –
        2        | 07           | 17             | 2024-01-10  | yes     | Screening
        1        |              | 17             | 2024-01-10  | no      | –
        2        |              |                | 2024-01-10  | no      | –
      `,
    },
    {
      caption: 'the 31-day standard does not depend on the route',
      standard: '31-day',
      given: treated,
      drawn: `
        priority | referralType | referralSource | counted | days
        -------- | ------------ | -------------- | ------- | ----
        3        | 07           | 03             | yes     | 19
        1        |              | 04             | yes     | 19
                 |              |                | yes     | 19
      `,
    },
    {
      caption: 'if a referral without a source is assumed not to come from screening',
      standard: '62-day',
      given: treated,
      settings: { 'missing-referral-source': [{ option: 'not-screening', from: null, until: null }] },
      drawn: `
        priority | referralType | referralSource | upgradeDate | counted | route
        -------- | ------------ | -------------- | ----------- | ------- | -----------------------
        3        | 07           |                |             | yes     | Urgent Suspected Cancer
        3        | 16           |                |             | yes     | Breast Symptomatic
        1        |              |                | 2024-01-10  | yes     | Consultant Upgrade
        3        | 07           | 17             |             | no      | –
      `,
    },
  ],
};
