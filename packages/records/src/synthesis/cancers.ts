/**
 * Cancers with the labels under which their treatments are published and the codes that records have for them. Only
 * codes whose place in the lists nobody doubts; see the footnotes of the workbooks for what is in a residual label.
 */

import type { StandardId } from '@clockstop/rules';
import type { Random } from '../messy/random.ts';

/** A cancer as it can be recorded. */
export interface Cancer {
  /** Its labels in the combined standards: the one since October 2023, and the one until then. */
  readonly combined: readonly [fine: string, coarse: string];
  /** Its label in the 31-day standard for first treatments; `Other` where it has no own. */
  readonly first?: string;
  /** Its label in the 62-day standard from urgent referral; `Other` where it has no own. */
  readonly referral?: string;
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
const OTHER = ['Other (a)', 'Other (a)'] as const;

/** Every cancer that is invented; the first of a label is the commonest. */
const cancers: readonly Cancer[] = [
  {
    combined: ['Breast', 'Breast'],
    first: 'Breast',
    referral: 'Breast',
    suspected: 'Suspected breast cancer',
    site: '01',
    diagnoses: ['C50.4', 'C50.8', 'C50.9', 'D05.1'],
    sides: either,
  },
  {
    combined: ['Lung', 'Lung'],
    first: 'Lung',
    referral: 'Lung',
    suspected: 'Suspected lung cancer',
    site: '03',
    diagnoses: ['C34.1', 'C34.3', 'C34.9', 'C45.0'],
    sides: either,
  },
  {
    combined: ['Lower Gastrointestinal', 'Lower Gastrointestinal'],
    first: 'Lower Gastrointestinal',
    referral: 'Lower Gastrointestinal',
    suspected: 'Suspected lower gastrointestinal cancer',
    site: '07',
    diagnoses: ['C18.0', 'C18.2', 'C18.7', 'C20'],
    sides: none,
  },
  {
    combined: ['Skin', 'Skin'],
    first: 'Skin',
    referral: 'Skin',
    suspected: 'Suspected skin cancer',
    site: '08',
    diagnoses: ['C43.5', 'C43.6', 'C44.3', 'C44.4'],
    sides: ['L', 'R', 'M'],
  },
  {
    combined: ['Urological - Prostate', 'Urological'],
    first: 'Urological',
    referral: 'Urological (Excluding Testicular)',
    suspected: 'Suspected urological malignancies (excluding testicular)',
    site: '16',
    diagnoses: ['C61'],
    sides: none,
  },
  {
    combined: ['Urological - Other (a)', 'Urological'],
    first: 'Urological',
    referral: 'Urological (Excluding Testicular)',
    suspected: 'Suspected urological malignancies (excluding testicular)',
    site: '11',
    diagnoses: ['C64', 'C65', 'C67.2', 'C67.9', 'C60.9'],
    sides: ['L', 'R', 'M'],
  },
  {
    combined: ['Urological - Other (a)', 'Urological'],
    first: 'Urological',
    suspected: 'Suspected testicular cancer',
    site: '12',
    diagnoses: ['C62.1', 'C62.9'],
    sides: either,
  },
  {
    combined: ['Gynaecological', 'Gynaecological'],
    suspected: 'Suspected gynaecological cancer',
    site: '09',
    diagnoses: ['C53.9', 'C54.1', 'C56', 'C51.9'],
    sides: none,
  },
  {
    combined: ['Haematological - Lymphoma', 'Haematological'],
    suspected: 'Suspected haematological malignancies (excluding acute leukaemia)',
    site: '04',
    diagnoses: ['C81.1', 'C82.1', 'C83.3', 'C85.9'],
    sides: none,
  },
  {
    combined: ['Haematological - Other (a)', 'Haematological'],
    suspected: 'Suspected haematological malignancies (excluding acute leukaemia)',
    site: '04',
    diagnoses: ['C90.0', 'C91.1', 'C92.1'],
    sides: none,
  },
  {
    combined: ['Haematological - Other (a)', 'Haematological'],
    suspected: 'Suspected acute leukaemia',
    site: '05',
    diagnoses: ['C91.0', 'C92.0'],
    sides: none,
  },
  {
    combined: ['Head & Neck', 'Head & Neck'],
    suspected: 'Suspected head & neck cancer',
    site: '13',
    diagnoses: ['C01', 'C02.1', 'C09.9', 'C32.0'],
    sides: ['L', 'R', 'M'],
  },
  {
    combined: ['Head & Neck', 'Head & Neck'],
    suspected: 'Suspected head & neck cancer',
    site: '17',
    diagnoses: ['C73'],
    sides: either,
  },
  {
    combined: ['Upper Gastrointestinal - Oesophagus & Stomach', 'Upper Gastrointestinal'],
    suspected: 'Suspected upper gastrointestinal cancer',
    site: '06',
    diagnoses: ['C15.4', 'C15.5', 'C16.0', 'C16.9'],
    sides: none,
  },
  {
    combined: ['Upper Gastrointestinal - Hepatobiliary', 'Upper Gastrointestinal'],
    suspected: 'Suspected upper gastrointestinal cancer',
    site: '19',
    diagnoses: ['C25.0', 'C25.9'],
    sides: none,
  },
  {
    combined: ['Upper Gastrointestinal - Hepatobiliary', 'Upper Gastrointestinal'],
    suspected: 'Suspected upper gastrointestinal cancer',
    site: '18',
    diagnoses: ['C22.0', 'C23', 'C24.0'],
    sides: none,
  },
  {
    combined: OTHER,
    suspected: 'Suspected cancer - non-specific symptoms',
    site: '98',
    diagnoses: ['C80.0', 'C80.9', 'C74.9'],
    sides: none,
  },
  {
    combined: OTHER,
    suspected: 'Suspected sarcoma',
    site: '14',
    diagnoses: ['C49.2', 'C49.9', 'C41.2'],
    sides: either,
  },
  {
    combined: OTHER,
    suspected: 'Suspected brain/central nervous system tumours',
    site: '10',
    diagnoses: ['C71.1', 'C71.9'],
    sides: either,
  },
  {
    combined: OTHER,
    suspected: "Suspected children's cancer",
    site: '02',
    diagnoses: ['C71.6', 'C64', 'C91.0', 'C81.1'],
    sides: none,
    isOfChildren: true,
  },
];

const bySuspicion = Map.groupBy(cancers, ({ suspected }) => suspected);
const ofAdults = cancers.filter(({ isOfChildren }) => !isOfChildren);

/** The label of a cancer under a standard; null where none was published. */
export interface PublishedCancer {
  readonly standard: StandardId;
  readonly cancer: string | null;
}

/** Whether a cancer is published under all of these labels. */
export function isCancerWith(labels: readonly PublishedCancer[]): boolean {
  return cancersWith(labels).length > 0;
}

/** Draws a cancer that is published under all of these labels, the commoner ones more often. */
export function drawCancer(labels: readonly PublishedCancer[], random: Random): Cancer {
  return commonest(cancersWith(labels), random);
}

const found = new Map<string, readonly Cancer[]>();

function cancersWith(labels: readonly PublishedCancer[]): readonly Cancer[] {
  const key = labels.map(({ standard, cancer }) => `${standard}|${cancer}`).join('+');
  const known = found.get(key) ?? cancers.filter((each) => labels.every((label) => isUnder(each, label)));
  found.set(key, known);
  return known;
}

function isUnder(
  { combined, first = 'Other', referral = 'Other' }: Cancer,
  { standard, cancer }: PublishedCancer,
): boolean {
  if (cancer === null) return true;
  if (standard === '31-day-first') return first === cancer;
  return standard === '62-day-referral' ? referral === cancer : combined.includes(cancer);
}

/** Draws a cancer that is found where this was suspected; any of adults where the label says no more. */
export function drawSuspected(suspected: string | null, random: Random): Cancer {
  return commonest(bySuspicion.get(suspected ?? '') ?? ofAdults, random);
}

function commonest(possible: readonly Cancer[], random: Random): Cancer {
  const cancer = possible[Math.floor(possible.length * random() ** 2)];
  if (cancer === undefined) throw new Error('no cancer is published under these labels together');
  return cancer;
}
