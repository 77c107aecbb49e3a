/**
 * Cancers with the labels under which their treatments are published and the codes that records have for them. Only
 * codes whose place in the lists nobody doubts; see the footnotes of the workbooks for what is in a residual label.
 */

import type { Random } from '../messy/random.ts';

/** A cancer as it can be recorded. */
export interface Cancer {
  /** The labels under which it is published, in any of the lists. */
  readonly labels: readonly string[];
  /** The label of what is suspected when it is looked for. */
  readonly suspected: string;
  readonly site: string;
  readonly diagnoses: readonly string[];
  readonly sides: readonly string[];
  /** Whether only children have it here. */
  readonly isOfChildren?: true;
}

const either = ['L', 'R'];
const none = ['8'];
const OTHER = ['Other', 'Other (a)'];

/** Every cancer that is invented; the first of a label is the commonest. */
export const cancers: readonly Cancer[] = [
  {
    labels: ['Breast'],
    suspected: 'Suspected breast cancer',
    site: '01',
    diagnoses: ['C50.4', 'C50.8', 'C50.9', 'D05.1'],
    sides: either,
  },
  {
    labels: ['Lung'],
    suspected: 'Suspected lung cancer',
    site: '03',
    diagnoses: ['C34.1', 'C34.3', 'C34.9', 'C45.0'],
    sides: either,
  },
  {
    labels: ['Lower Gastrointestinal'],
    suspected: 'Suspected lower gastrointestinal cancer',
    site: '07',
    diagnoses: ['C18.0', 'C18.2', 'C18.7', 'C20'],
    sides: none,
  },
  {
    labels: ['Skin'],
    suspected: 'Suspected skin cancer',
    site: '08',
    diagnoses: ['C43.5', 'C43.6', 'C44.3', 'C44.4'],
    sides: ['L', 'R', 'M'],
  },
  {
    labels: ['Urological', 'Urological (Excluding Testicular)', 'Urological - Prostate'],
    suspected: 'Suspected urological malignancies (excluding testicular)',
    site: '16',
    diagnoses: ['C61'],
    sides: none,
  },
  {
    labels: ['Urological', 'Urological (Excluding Testicular)', 'Urological - Other (a)'],
    suspected: 'Suspected urological malignancies (excluding testicular)',
    site: '11',
    diagnoses: ['C64', 'C65', 'C67.2', 'C67.9', 'C60.9'],
    sides: ['L', 'R', 'M'],
  },
  {
    labels: ['Urological', 'Urological - Other (a)', 'Other', 'Testicular'],
    suspected: 'Suspected testicular cancer',
    site: '12',
    diagnoses: ['C62.1', 'C62.9'],
    sides: either,
  },
  {
    labels: ['Gynaecological', 'Other'],
    suspected: 'Suspected gynaecological cancer',
    site: '09',
    diagnoses: ['C53.9', 'C54.1', 'C56', 'C51.9'],
    sides: none,
  },
  {
    labels: ['Haematological', 'Haematological - Lymphoma', 'Other'],
    suspected: 'Suspected haematological malignancies (excluding acute leukaemia)',
    site: '04',
    diagnoses: ['C81.1', 'C82.1', 'C83.3', 'C85.9'],
    sides: none,
  },
  {
    labels: ['Haematological', 'Haematological - Other (a)', 'Other'],
    suspected: 'Suspected haematological malignancies (excluding acute leukaemia)',
    site: '04',
    diagnoses: ['C90.0', 'C91.1', 'C92.1'],
    sides: none,
  },
  {
    labels: ['Haematological', 'Haematological - Other (a)', 'Other', 'Acute leukaemia'],
    suspected: 'Suspected acute leukaemia',
    site: '05',
    diagnoses: ['C91.0', 'C92.0'],
    sides: none,
  },
  {
    labels: ['Head & Neck', 'Other'],
    suspected: 'Suspected head & neck cancer',
    site: '13',
    diagnoses: ['C01', 'C02.1', 'C09.9', 'C32.0'],
    sides: ['L', 'R', 'M'],
  },
  {
    labels: ['Head & Neck', 'Other'],
    suspected: 'Suspected head & neck cancer',
    site: '17',
    diagnoses: ['C73'],
    sides: either,
  },
  {
    labels: ['Upper Gastrointestinal', 'Upper Gastrointestinal - Oesophagus & Stomach', 'Other'],
    suspected: 'Suspected upper gastrointestinal cancer',
    site: '06',
    diagnoses: ['C15.4', 'C15.5', 'C16.0', 'C16.9'],
    sides: none,
  },
  {
    labels: ['Upper Gastrointestinal', 'Upper Gastrointestinal - Hepatobiliary', 'Other'],
    suspected: 'Suspected upper gastrointestinal cancer',
    site: '19',
    diagnoses: ['C25.0', 'C25.9'],
    sides: none,
  },
  {
    labels: ['Upper Gastrointestinal', 'Upper Gastrointestinal - Hepatobiliary', 'Other'],
    suspected: 'Suspected upper gastrointestinal cancer',
    site: '18',
    diagnoses: ['C22.0', 'C23', 'C24.0'],
    sides: none,
  },
  {
    labels: OTHER,
    suspected: 'Suspected cancer - non-specific symptoms',
    site: '98',
    diagnoses: ['C80.0', 'C80.9', 'C74.9'],
    sides: none,
  },
  {
    labels: OTHER,
    suspected: 'Suspected sarcoma',
    site: '14',
    diagnoses: ['C49.2', 'C49.9', 'C41.2'],
    sides: either,
  },
  {
    labels: OTHER,
    suspected: 'Suspected brain/central nervous system tumours',
    site: '10',
    diagnoses: ['C71.1', 'C71.9'],
    sides: either,
  },
  {
    labels: OTHER,
    suspected: "Suspected children's cancer",
    site: '02',
    diagnoses: ['C71.6', 'C64', 'C91.0', 'C81.1'],
    sides: none,
    isOfChildren: true,
  },
];

const bySuspicion = Map.groupBy(cancers, ({ suspected }) => suspected);
const ofAdults = cancers.filter(({ isOfChildren }) => !isOfChildren);

/** Draws a cancer that is published under all of these labels, the commoner ones more often; null stands for any. */
export function drawCancer(labels: readonly (string | null)[], random: Random): Cancer {
  const known = labels.filter((label) => label !== null);
  return commonest(
    cancers.filter((cancer) => known.every((label) => cancer.labels.includes(label))),
    random,
  );
}

/** Draws a cancer that is found where this was suspected; any of adults where the label says no more. */
export function drawSuspected(suspected: string, random: Random): Cancer {
  return commonest(bySuspicion.get(suspected) ?? ofAdults, random);
}

function commonest(possible: readonly Cancer[], random: Random): Cancer {
  const cancer = possible[Math.floor(possible.length * random() ** 2)];
  if (cancer === undefined) throw new Error('no cancer is published under these labels together');
  return cancer;
}
