import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery, urgentReferral } from '../chapter.ts';

const pathway = {
  ...urgentReferral,
  ...firstSurgery,
  referralReceivedDate: '2024-01-01',
  firstSeenDate: '2024-01-10',
  firstSeenProvider: 'RAL',
  decisionToTreatDate: '2024-01-25',
  treatmentProvider: 'R1H',
} as const;

const transferred = { ...pathway, investigatingProvider: 'RAL' } as const;

/** Whom a 62-day pathway counts for. */
export const allocation: Chapter = {
  id: 'allocation',
  title: 'Sharing a pathway between two trusts',
  text: [
    'A 62-day pathway counts for the trust that investigated and the trust that treated. When they are the same, the whole counts for it. The investigating trust is the one that the national system derived from the transfers, else the trust of the upgrade, else the trust where the patient was first seen.',
    'Without a usable transfer each of the two counts half, with the outcome of the whole pathway. With one, the days before it (investigating, 38 at most) and after it (treating, 24 at most) decide between six scenarios. In every scenario the two shares add up to one patient. Half patients are held as whole numbers, so that nothing is rounded.',
    'The six scenarios apply to treatments from April 2019; before that every shared pathway counted half for each. The date is general knowledge and could not be verified.',
  ],
  sources: [sources.nclReferralToTreatment, sources.breachAllocation],
  tables: [
    {
      caption: 'the six scenarios, and their edges',
      standard: '62-day',
      given: transferred,
      drawn: `
        case                        | transferToTreatmentDate | treatmentDate | days | how | shares
        --------------------------- | ----------------------- | ------------- | ---- | --- | ----------------------
        38 and 24                   | 2024-02-08              | 2024-03-03    | 62   | 1   | RAL ½ of ½, R1H ½ of ½
        30 and 30                   | 2024-01-31              | 2024-03-01    | 60   | 2   | RAL ½ of ½, R1H ½ of ½
        45 and 15                   | 2024-02-15              | 2024-03-01    | 60   | 3   | RAL 0 of 0, R1H 1 of 1
        35 and 40                   | 2024-02-05              | 2024-03-16    | 75   | 4   | RAL 0 of 0, R1H 0 of 1
        60 and 10                   | 2024-03-01              | 2024-03-11    | 70   | 5   | RAL 0 of 1, R1H 0 of 0
        50 and 30                   | 2024-02-20              | 2024-03-21    | 80   | 6   | RAL 0 of ½, R1H 0 of ½
        37 and 25, in time          | 2024-02-07              | 2024-03-03    | 62   | 2   | RAL ½ of ½, R1H ½ of ½
        39 and 23, in time          | 2024-02-09              | 2024-03-03    | 62   | 3   | RAL 0 of 0, R1H 1 of 1
        38 and 25, late by a day    | 2024-02-08              | 2024-03-04    | 63   | 4   | RAL 0 of 0, R1H 0 of 1
        39 and 24, late by a day    | 2024-02-09              | 2024-03-04    | 63   | 5   | RAL 0 of 1, R1H 0 of 0
        39 and 25                   | 2024-02-09              | 2024-03-05    | 64   | 6   | RAL 0 of ½, R1H 0 of ½
        0 and 0                     | 2024-01-01              | 2024-01-01    | 0    | 1   | RAL ½ of ½, R1H ½ of ½
      `,
    },
    {
      caption: 'adjustments are taken off on the side on which they fell',
      standard: '62-day',
      given: transferred,
      drawn: `
        firstSeenAdjustment | treatmentAdjustment | transferToTreatmentDate | treatmentDate | days | how
        ------------------- | ------------------- | ----------------------- | ------------- | ---- | ---
        2                   |                     | 2024-02-10              | 2024-03-05    | 62   | 1
                            | 2                   | 2024-02-08              | 2024-03-05    | 62   | 1
        2                   |                     | 2024-02-11              | 2024-03-05    | 62   | 3
                            | 2                   | 2024-02-07              | 2024-03-05    | 62   | 2
                            | 2                   | 2024-02-10              | 2024-03-06    | 63   | 5
      `,
    },
    {
      caption: 'who investigated, and what to do without a usable transfer',
      standard: '62-day',
      given: { ...pathway, treatmentDate: '2024-03-03' },
      drawn: `
        case                       | investigatingProvider | firstSeenProvider | transferToTreatmentDate | treatmentProvider | how       | shares
        -------------------------- | --------------------- | ----------------- | ----------------------- | ----------------- | --------- | --------------------------
        same trust                 |                       | R1H               |                         | R1H               | alone     | R1H 1 of 1
        two trusts, no transfer    |                       | RAL               |                         | R1H               | half-each | RAL ½ of ½, R1H ½ of ½
        derived, without a date    | RAL                   | RAL               |                         | R1H               | half-each | RAL ½ of ½, R1H ½ of ½
        a date, but nobody derived |                       | RAL               | 2024-02-08              | R1H               | half-each | RAL ½ of ½, R1H ½ of ½
        derived before first seen  | RQX                   | RAL               | 2024-02-08              | R1H               | 1         | RQX ½ of ½, R1H ½ of ½
        derived as the treating    | R1H                   | RAL               | 2024-02-08              | R1H               | alone     | R1H 1 of 1
        treating trust not known   |                       | RAL               |                         |                   | half-each | RAL ½ of ½, unknown ½ of ½
      `,
    },
    {
      caption: 'a shared breach without a transfer',
      standard: '62-day',
      given: { ...pathway, treatmentDate: '2024-03-04' },
      drawn: `
        firstSeenProvider | how       | days | shares
        ----------------- | --------- | ---- | ----------------------
        RAL               | half-each | 63   | RAL 0 of ½, R1H 0 of ½
        R1H               | alone     | 63   | R1H 0 of 1
      `,
    },
    {
      caption: 'an upgrade: its trust comes before the one that saw the patient first',
      standard: '62-day',
      given: {
        ...pathway,
        priority: '1',
        referralType: null,
        referralSource: '05',
        upgradeDate: '2024-01-05',
        treatmentDate: '2024-03-01',
      },
      drawn: `
        upgradeProvider | firstSeenProvider | how       | shares
        --------------- | ----------------- | --------- | ----------------------
        RQX             | RAL               | half-each | RQX ½ of ½, R1H ½ of ½
                        | RAL               | half-each | RAL ½ of ½, R1H ½ of ½
        R1H             | RAL               | alone     | R1H 1 of 1
                        |                   | alone     | R1H 1 of 1
      `,
    },
    {
      caption: 'before April 2019 every shared pathway counted half for each',
      standard: '62-day-referral',
      given: {
        ...transferred,
        referralReceivedDate: '2019-01-15',
        firstSeenDate: '2019-01-20',
        decisionToTreatDate: '2019-02-20',
        transferToTreatmentDate: '2019-03-20',
      },
      drawn: `
        treatmentDate | days | how       | shares
        ------------- | ---- | --------- | ----------------------
        2019-03-31    | 75   | half-each | RAL 0 of ½, R1H 0 of ½
        2019-04-01    | 76   | 5         | RAL 0 of 1, R1H 0 of 0
      `,
    },
    {
      caption: 'if every shared pathway is assumed to count half for each',
      standard: '62-day',
      given: { ...transferred, transferToTreatmentDate: '2024-02-15', treatmentDate: '2024-03-01' },
      settings: { 'shared-pathways': [{ option: 'half-each', from: null, until: null }] },
      drawn: `
        treatmentProvider | how       | shares
        ----------------- | --------- | ----------------------
        R1H               | half-each | RAL ½ of ½, R1H ½ of ½
        RAL               | alone     | RAL 1 of 1
      `,
    },
  ],
};
