import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery, urgentReferral } from '../chapter.ts';

const treated = {
  ...urgentReferral,
  ...firstSurgery,
  firstSeenProvider: 'R1H',
  treatmentProvider: 'R1H',
} as const;

const today = {
  ...treated,
  referralReceivedDate: '2024-01-02',
  decisionToTreatDate: '2024-01-20',
  treatmentDate: '2024-02-01',
} as const;

const before = {
  ...treated,
  referralReceivedDate: '2021-05-04',
  decisionToTreatDate: '2021-05-20',
  treatmentDate: '2021-06-01',
} as const;

/** The cancers under which treatments are counted. */
export const cancers: Chapter = {
  id: 'cancers',
  title: 'The cancer under which a treatment is counted',
  text: [
    'Treatments are published by groups of cancers. The groups and what is in the residual ones are written in the published workbooks; which diagnosis code belongs to which group is not, and is general knowledge here. Since October 2023 the groups are finer; a diagnosis that is in none of them is in the residual group.',
    'A patient under 16 when referred has a children’s cancer. The data set has no date of birth, so where no age is known a referral for a suspected children’s cancer is taken for one.',
  ],
  sources: [sources.workbook2025, sources.workbook2015, sources.generalKnowledge],
  tables: [
    {
      caption: 'since October 2023',
      standard: '62-day',
      given: today,
      drawn: `
        primaryDiagnosis | cancerType
        ---------------- | ---------------------------------------------
        C50.9            | Breast
        D05.1            | Breast
        C56              | Gynaecological
        C83.3            | Haematological - Lymphoma
        C91.0            | Haematological - Other (a)
        C90.0            | Haematological - Other (a)
        C32.0            | Head & Neck
        C73              | Head & Neck
        C18.7            | Lower Gastrointestinal
        C17.0            | Lower Gastrointestinal
        C34.1            | Lung
        C45.0            | Lung
        C43.5            | Skin
        C46.0            | Skin
        C46.1            | Other (a)
        C22.0            | Upper Gastrointestinal - Hepatobiliary
        C25.0            | Upper Gastrointestinal - Hepatobiliary
        C15.5            | Upper Gastrointestinal - Oesophagus & Stomach
        C16.9            | Upper Gastrointestinal - Oesophagus & Stomach
        C62.9            | Urological - Other (a)
        C67.9            | Urological - Other (a)
        C61              | Urological - Prostate
        C71.9            | Other (a)
        C49.9            | Other (a)
        C80.9            | Other (a)
      `,
    },
    {
      caption: 'until September 2023, in each list that was published',
      given: before,
      drawn: `
        standard        | primaryDiagnosis | cancerType
        --------------- | ---------------- | -------------------------------
        31-day-first    | C50.9            | Breast
        31-day-first    | C62.9            | Urological
        31-day-first    | C61              | Urological
        31-day-first    | C16.9            | Other
        31-day-first    | C34.1            | Lung
        31-day-first    | C44.2            | Skin
        31-day-first    | C20              | Lower Gastrointestinal
        62-day-referral | C62.9            | Other
        62-day-referral | C61              | Urological (Excluding Testicular)
        62-day-referral | C83.3            | Other
        31-day          | C83.3            | Haematological
        31-day          | C91.0            | Haematological
        31-day          | C16.9            | Upper Gastrointestinal
        31-day          | C22.0            | Upper Gastrointestinal
        31-day          | C61              | Urological
        31-day          | C62.9            | Urological
        31-day          | C71.9            | Other (a)
      `,
    },
    {
      caption: 'the day of treatment decides which list it is',
      standard: '62-day',
      given: {
        ...treated,
        primaryDiagnosis: 'C61',
        referralReceivedDate: '2023-08-15',
        decisionToTreatDate: '2023-09-10',
      },
      drawn: `
        treatmentDate | cancerType
        ------------- | ---------------------
        2023-09-30    | Urological
        2023-10-01    | Urological - Prostate
      `,
    },
    {
      caption: 'children, and age bands',
      standard: '62-day',
      given: { ...today, primaryDiagnosis: 'C64' },
      drawn: `
        age | referralType | cancerType             | ageBand
        --- | ------------ | ---------------------- | -------
        15  | 11           | Other (a)              | 0-15
        16  | 11           | Urological - Other (a) | 16-24
        16  | 02           | Urological - Other (a) | 16-24
            | 02           | Other (a)              | –
            | 11           | Urological - Other (a) | –
        24  | 11           | Urological - Other (a) | 16-24
        25  | 11           | Urological - Other (a) | 25-49
        49  | 11           | Urological - Other (a) | 25-49
        50  | 11           | Urological - Other (a) | 50-64
        64  | 11           | Urological - Other (a) | 50-64
        65  | 11           | Urological - Other (a) | 65-74
        74  | 11           | Urological - Other (a) | 65-74
        75  | 11           | Urological - Other (a) | 75-84
        84  | 11           | Urological - Other (a) | 75-84
        85  | 11           | Urological - Other (a) | 85+
      `,
    },
    {
      caption:
        'if a child is assumed to be known by age alone, and the small intestine to be upper gastrointestinal',
      standard: '62-day',
      given: today,
      settings: {
        children: [{ option: 'age-only', from: null, until: null }],
        'diagnosis-groups': [{ option: 'small-intestine-upper', from: null, until: null }],
      },
      drawn: `
        primaryDiagnosis | referralType | age | cancerType
        ---------------- | ------------ | --- | ---------------------------------------------
        C64              | 02           |     | Urological - Other (a)
        C64              | 02           | 15  | Other (a)
        C17.0            | 07           | 60  | Upper Gastrointestinal - Oesophagus & Stomach
        C18.7            | 07           | 60  | Lower Gastrointestinal
      `,
    },
    {
      caption: 'the small intestine as upper gastrointestinal in the lists until September 2023',
      given: before,
      settings: { 'diagnosis-groups': [{ option: 'small-intestine-upper', from: null, until: null }] },
      drawn: `
        standard        | primaryDiagnosis | cancerType
        --------------- | ---------------- | ----------------------
        31-day          | C17.0            | Upper Gastrointestinal
        31-day          | C18.7            | Lower Gastrointestinal
        31-day-first    | C17.0            | Other
        62-day-referral | C17.0            | Other
      `,
    },
  ],
};
