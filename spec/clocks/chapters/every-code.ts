import { sources } from '@clockstop/rules';
import { type Chapter, firstSurgery, urgentReferral } from '../chapter.ts';
import { everyCode, type Group } from '../every-code.ts';

const TYPES: readonly Group[] = [
  ['Suspected breast cancer', '01'],
  ["Suspected children's cancer", '02'],
  ['Suspected lung cancer', '03'],
  ['Suspected haematological malignancies (excluding acute leukaemia)', '04'],
  ['Suspected acute leukaemia', '05'],
  ['Suspected upper gastrointestinal cancer', '06'],
  ['Suspected lower gastrointestinal cancer', '07'],
  ['Suspected skin cancer', '08'],
  ['Suspected gynaecological cancer', '09'],
  ['Suspected brain/central nervous system tumours', '10'],
  ['Suspected urological malignancies (excluding testicular)', '11'],
  ['Suspected testicular cancer', '12'],
  ['Suspected head & neck cancer', '13'],
  ['Suspected sarcoma', '14'],
  ['Suspected other cancer', '15 18'],
  ['Suspected cancer - non-specific symptoms', '17'],
  ['Missing or Invalid', '99'],
];

/** Each group of diagnoses: its name in each of the four lists, and its categories. */
const GROUPS = {
  breast: 'C50 D05',
  lung: 'C33 C34 C37 C38 C39 C45',
  lower: 'C17 C18 C19 C20 C21',
  oesophagusStomach: 'C15 C16',
  hepatobiliary: 'C22 C23 C24 C25',
  gynaecological: 'C51 C52 C53 C54 C55 C56 C57 C58',
  prostate: 'C61',
  testicular: 'C62',
  urological: 'C60 C63 C64 C65 C66 C67 C68',
  lymphoma: 'C81 C82 C83 C84 C85 C86',
  haematological: 'C88 C90 C91 C92 C93 C94 C95 C96',
  headNeck: 'C00 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C30 C31 C32 C73',
  skin: 'C43 C44 C46.0',
  rest: 'C26 C40 C41 C46.1 C47 C48 C49 C69 C70 C71 C72 C74 C75 C76 C77 C78 C79 C80 C97',
};

const SINCE_OCTOBER_2023: readonly Group[] = [
  ['Breast', GROUPS.breast],
  ['Lung', GROUPS.lung],
  ['Lower Gastrointestinal', GROUPS.lower],
  ['Upper Gastrointestinal - Oesophagus & Stomach', GROUPS.oesophagusStomach],
  ['Upper Gastrointestinal - Hepatobiliary', GROUPS.hepatobiliary],
  ['Gynaecological', GROUPS.gynaecological],
  ['Urological - Prostate', GROUPS.prostate],
  ['Urological - Other (a)', `${GROUPS.testicular} ${GROUPS.urological}`],
  ['Haematological - Lymphoma', GROUPS.lymphoma],
  ['Haematological - Other (a)', GROUPS.haematological],
  ['Head & Neck', GROUPS.headNeck],
  ['Skin', GROUPS.skin],
  ['Other (a)', GROUPS.rest],
];

const COMBINED_BEFORE: readonly Group[] = [
  ['Breast', GROUPS.breast],
  ['Lung', GROUPS.lung],
  ['Lower Gastrointestinal', GROUPS.lower],
  ['Upper Gastrointestinal', `${GROUPS.oesophagusStomach} ${GROUPS.hepatobiliary}`],
  ['Gynaecological', GROUPS.gynaecological],
  ['Urological', `${GROUPS.prostate} ${GROUPS.testicular} ${GROUPS.urological}`],
  ['Haematological', `${GROUPS.lymphoma} ${GROUPS.haematological}`],
  ['Head & Neck', GROUPS.headNeck],
  ['Skin', GROUPS.skin],
  ['Other (a)', GROUPS.rest],
];

const others = `${GROUPS.oesophagusStomach} ${GROUPS.hepatobiliary} ${GROUPS.gynaecological} ${GROUPS.lymphoma} ${GROUPS.haematological} ${GROUPS.headNeck} ${GROUPS.rest}`;

const FIRST_TREATMENT: readonly Group[] = [
  ['Breast', GROUPS.breast],
  ['Lung', GROUPS.lung],
  ['Lower Gastrointestinal', GROUPS.lower],
  ['Urological', `${GROUPS.prostate} ${GROUPS.testicular} ${GROUPS.urological}`],
  ['Skin', GROUPS.skin],
  ['Other', others],
];

const URGENT_REFERRAL: readonly Group[] = [
  ['Breast', GROUPS.breast],
  ['Lung', GROUPS.lung],
  ['Lower Gastrointestinal', GROUPS.lower],
  ['Urological (Excluding Testicular)', `${GROUPS.prostate} ${GROUPS.urological}`],
  ['Skin', GROUPS.skin],
  ['Other', `${GROUPS.testicular} ${others}`],
];

const RARER: readonly Group[] = [
  ['yes | Acute leukaemia', 'C91.0 C92.0 C92.4 C92.5 C92.6 C92.8 C93.0 C94.0 C94.2 C95.0'],
  ['yes | Testicular', 'C62 C62.9'],
  ['no | –', 'C91.1 C92.1 C61'],
];

const treated = {
  ...urgentReferral,
  ...firstSurgery,
  firstSeenProvider: 'R1H',
  treatmentProvider: 'R1H',
} as const;
const before = {
  ...treated,
  referralReceivedDate: '2021-05-04',
  decisionToTreatDate: '2021-05-20',
  treatmentDate: '2021-06-01',
} as const;
const since = {
  ...treated,
  referralReceivedDate: '2024-01-02',
  decisionToTreatDate: '2024-01-20',
  treatmentDate: '2024-02-01',
} as const;

const DIAGNOSIS = 'primaryDiagnosis | cancerType';

/** Every code of the lists that the other chapters draw by example. */
export const everyCodeOfTheLists: Chapter = {
  id: 'every-code',
  title: 'Every referral type and every diagnosis',
  text: [
    'The other chapters show each list by example. Here is every code. The pairing of referral types and published labels is derived: the two lists agree in meaning. The pairing of diagnoses and groups is general knowledge.',
  ],
  sources: [sources.workbook2025, sources.dataDictionary, sources.generalKnowledge],
  tables: [
    {
      caption: 'referral types',
      standard: 'two-week-wait',
      given: {
        ...urgentReferral,
        referralReceivedDate: '2022-01-03',
        firstSeenDate: '2022-01-10',
        firstSeenProvider: 'R1H',
      },
      drawn: everyCode('referralType | suspectedCancer', TYPES),
    },
    {
      caption: 'diagnoses since October 2023',
      standard: '62-day',
      given: since,
      drawn: everyCode(DIAGNOSIS, SINCE_OCTOBER_2023),
    },
    {
      caption: 'diagnoses in the combined standards until September 2023',
      standard: '31-day',
      given: before,
      drawn: everyCode(DIAGNOSIS, COMBINED_BEFORE),
    },
    {
      caption: 'diagnoses of first treatments until September 2023',
      standard: '31-day-first',
      given: before,
      drawn: everyCode(DIAGNOSIS, FIRST_TREATMENT),
    },
    {
      caption: 'diagnoses after urgent referral until September 2023',
      standard: '62-day-referral',
      given: before,
      drawn: everyCode(DIAGNOSIS, URGENT_REFERRAL),
    },
    {
      caption: 'diagnoses of the rarer cancers',
      standard: '31-day-rarer',
      given: before,
      drawn: everyCode('primaryDiagnosis | counted | cancerType', RARER),
    },
    {
      caption: 'a child and a diagnosis of more letters, in each list',
      given: before,
      drawn: `
        standard        | primaryDiagnosis | age | cancerType
        --------------- | ---------------- | --- | -----------------------
        31-day          | C50.9            | 15  | Other (a)
        31-day-first    | C50.9            | 15  | Other
        62-day-referral | C50.9            | 15  | Other
        31-day          | C46.00           | 40  | Skin
        31-day-first    | C46.00           | 40  | Skin
        62-day-referral | C46.00           | 40  | Skin
        31-day-rarer    | C91.00           | 40  | Acute leukaemia
      `,
    },
  ],
};
