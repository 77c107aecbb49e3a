import { type Month, month, type StandardId } from '@clockstop/rules';

/** One table of the example: how it is headed, as the published ones are, and what is invented for it. */
export interface ExampleTable {
  readonly standard: StandardId;
  /** The title of the published table, by which readers know its standard. */
  readonly title: string;
  /** The headings of its columns of labels, each with the words for "all". */
  readonly labels: readonly (readonly [heading: string, words: string])[];
  /** Patients a month in a place of usual size. */
  readonly patients: number;
  /** The share of them that waits too long in a usual place. */
  readonly late: number;
  /** The share of pathways that two providers share, so that each counts half; none if not given. */
  readonly shared?: number;
  /** Places where everybody is in time. */
  readonly allInTime?: readonly string[];
  /** Places whose providers do not offer it, so that their patients go elsewhere. */
  readonly notOffered?: readonly string[];
}

const SHARED = 0.25;
const care = ['CARE SETTING', 'ALL CARE'] as const;
const cancers = ['CANCER TYPE', 'ALL CANCERS'] as const;
const routes = ['REFERRAL ROUTE', 'ALL ROUTES'] as const;
const breastSymptoms = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';

const suspectedCancerSeen: ExampleTable = {
  standard: 'two-week-wait',
  title: 'ALL CANCERS TWO WEEK WAIT',
  labels: [['SUSPECTED TYPE OF CANCER', 'ALL SUSPECTED CANCER']],
  patients: 850,
  late: 0.1,
};

const breastSymptomsSeen: ExampleTable = {
  standard: 'two-week-wait-breast',
  title: 'TWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS (CANCER NOT INITIALLY SUSPECTED)',
  labels: [['SUSPECTED TYPE OF CANCER', breastSymptoms]],
  patients: 60,
  late: 0.12,
  notOffered: ['Opal Wheel'],
};

const fasterDiagnosis: ExampleTable = {
  standard: 'faster-diagnosis',
  title: '28-DAY FASTER DIAGNOSIS: ALL ROUTES',
  labels: [routes],
  patients: 900,
  late: 0.26,
};

const treatments: readonly ExampleTable[] = [
  {
    standard: '31-day-first',
    title: '31-DAY (DIAGNOSIS TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS',
    labels: [care, cancers],
    patients: 120,
    late: 0.05,
  },
  {
    standard: '31-day-surgery',
    title: '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: SURGERY',
    labels: [care, ['TREATMENT TYPE', 'SURGERY']],
    patients: 30,
    late: 0.1,
  },
  {
    standard: '31-day-drug',
    title: '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: ANTI CANCER DRUG TREATMENTS',
    labels: [care, ['TREATMENT TYPE', 'DRUGS']],
    patients: 90,
    late: 0.035,
    allInTime: ['Copper Kite', 'Marble Owl', 'Umber Fox'],
  },
  {
    standard: '31-day-radiotherapy',
    title: '31-DAY WAIT FOR SECOND OR SUBSEQUENT TREATMENT: RADIOTHERAPY TREATMENTS',
    labels: [care, ['TREATMENT TYPE', 'RADIOTHERAPY']],
    patients: 70,
    late: 0.07,
    allInTime: ['Birch Compass', 'Marble Owl'],
  },
  {
    standard: '62-day-referral',
    title: '62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL CANCERS',
    labels: [care, cancers],
    patients: 70,
    late: 0.22,
    shared: SHARED,
  },
  {
    standard: '62-day-screening',
    title: '62-DAY WAIT FOR FIRST TREATMENT FROM SCREENING SERVICE REFERRAL: ALL CANCERS',
    labels: [care, cancers],
    patients: 10,
    late: 0.12,
    shared: SHARED,
    notOffered: ['Ivory Feather'],
  },
  {
    standard: '62-day-upgrade',
    title: '62-DAY WAIT FOR FIRST TREATMENT FROM CONSULTANT UPGRADE: ALL CANCERS',
    labels: [care, cancers],
    patients: 25,
    late: 0.2,
    shared: SHARED,
  },
];

const combinedTreatments: readonly ExampleTable[] = [
  {
    standard: '31-day',
    title:
      'ONE MONTH (31-DAY) WAIT FROM A DECISION TO TREAT/EARLIEST CLINICALLY APPROPRIATE DATE TO FIRST OR ' +
      'SUBSEQUENT TREATMENT OF CANCER: BY TREATMENT STAGE AND ALL CANCERS',
    labels: [['TREATMENT STAGE', 'ALL STAGES'], cancers],
    patients: 260,
    late: 0.05,
  },
  {
    standard: '62-day',
    title:
      'TWO MONTH (62-DAY) WAIT FROM AN URGENT SUSPECTED CANCER OR BREAST SYMPTOMATIC REFERRAL, OR URGENT ' +
      'SCREENING REFERRAL, OR CONSULTANT UPGRADE TO A FIRST DEFINITIVE TREATMENT FOR CANCER: BY REFERRAL ' +
      'ROUTE AND ALL CANCERS',
    labels: [routes, cancers],
    patients: 105,
    late: 0.2,
    shared: SHARED,
  },
];

/** The tables of the example by month: the ten standards of April 2022, and what was published in January 2024. */
export const exampleTables: readonly (readonly [Month, readonly ExampleTable[]])[] = [
  [month('2022-04'), [suspectedCancerSeen, breastSymptomsSeen, fasterDiagnosis, ...treatments]],
  [
    month('2024-01'),
    [
      {
        ...suspectedCancerSeen,
        title: 'WAIT FROM URGENT SUSPECTED CANCER REFERRAL TO BEING SEEN AT A FIRST OUTPATIENT ATTENDANCE',
      },
      {
        ...breastSymptomsSeen,
        title: 'WAIT FROM URGENT BREAST SYMPTOMATIC REFERRAL TO BEING SEEN AT A FIRST HOSPITAL ASSESSMENT',
      },
      fasterDiagnosis,
      ...combinedTreatments,
    ],
  ],
];
