/**
 * What a published table is about: the standard that its title names, and the label that all of its rows share
 * because the standard is defined by it (surgery in the table of surgery), which is then no breakdown.
 */
import type { Dimension, StandardId } from '@clockstop/rules';

/** The subject of a table. */
export interface Subject {
  readonly standard: StandardId;
  /** The dimension of its "cancer type": the suspected one until the diagnosis is told, the real one after. */
  readonly cancers: 'suspectedCancer' | 'cancerType';
  /** A label that says nothing new in this table: read as "all". */
  readonly constant: { readonly dimension: Dimension; readonly label: string } | null;
}

const BREAST = 'Exhibited (non-cancer) breast symptoms - cancer not initially suspected';
const constants: Partial<Record<StandardId, Subject['constant']>> = {
  'two-week-wait-breast': { dimension: 'suspectedCancer', label: BREAST },
  '31-day-surgery': { dimension: 'modality', label: 'Surgery' },
  '31-day-drug': { dimension: 'modality', label: 'Anti-cancer drug regimen' },
  '31-day-radiotherapy': { dimension: 'modality', label: 'Radiotherapy' },
};

/** Titles of the workbooks and CSV files of 2015 to 2024, the first that fits. */
const titles: readonly (readonly [RegExp, StandardId])[] = [
  [/^TWO WEEK WAIT.*BREAST SYMPTOMS/, 'two-week-wait-breast'],
  [/^WAIT FROM URGENT BREAST SYMPTOMATIC REFERRAL/, 'two-week-wait-breast'],
  [/TWO WEEK WAIT/, 'two-week-wait'],
  [/^WAIT FROM URGENT SUSPECTED CANCER REFERRAL/, 'two-week-wait'],
  [/^28-DAY FASTER DIAGNOSIS|^FOUR WEEK \(28[- ]DAYS?\) WAIT/, 'faster-diagnosis'],
  [/^31-DAY.*RARER? CANCERS/, '31-day-rarer'],
  [/^31-DAY.*FIRST TREATMENT/, '31-day-first'],
  [/^31-DAY.*SUBSEQUENT TREATMENT: SURGERY/, '31-day-surgery'],
  [/^31-DAY.*SUBSEQUENT TREATMENT:.*DRUG/, '31-day-drug'],
  [/^31-DAY.*SUBSEQUENT TREATMENT: RADIOTHERAPY/, '31-day-radiotherapy'],
  [/^ONE MONTH \(31-DAY\) WAIT/, '31-day'],
  [/^62-DAY.*SCREENING/, '62-day-screening'],
  [/^62-DAY.*CONSULTANT UPGRADE/, '62-day-upgrade'],
  [/^62-DAY \(URGENT GP REFERRAL/, '62-day-referral'],
  [/^TWO MONTH \(62-DAY\) WAIT/, '62-day'],
];

/** Names in the STANDARD column of the flat extracts of 2015 to 2025. */
const names: Readonly<Record<string, StandardId>> = {
  '2WW': 'two-week-wait',
  '2WW BREAST': 'two-week-wait-breast',
  '28 DAYS FDS': 'faster-diagnosis',
  '28 DAYS FDS (BY ROUTE)': 'faster-diagnosis',
  '28-DAY FDS': 'faster-diagnosis',
  '31 DAYS': '31-day-first',
  '31 DAYS SUB (SURGERY)': '31-day-surgery',
  '31 DAYS SUB (DRUGS)': '31-day-drug',
  '31 DAYS SUB (RADIO)': '31-day-radiotherapy',
  '31-DAY COMBINED': '31-day',
  '62 DAYS': '62-day-referral',
  '62 DAYS (SCREENING)': '62-day-screening',
  '62 DAYS (UPGRADE)': '62-day-upgrade',
  '62 DAYS (CONSULTANT)': '62-day-upgrade',
  '62-DAY COMBINED': '62-day',
};

const suspected: readonly StandardId[] = ['two-week-wait', 'two-week-wait-breast', 'faster-diagnosis'];

function about(standard: StandardId): Subject {
  const cancers = suspected.includes(standard) ? 'suspectedCancer' : 'cancerType';
  return { standard, cancers, constant: constants[standard] ?? null };
}

/** The subject of a table with this title, or null when the title is not one that we know. */
export function subjectOfTitle(title: string): Subject | null {
  const plain = title.toUpperCase().replace(/\s+/g, ' ').trim();
  const found = titles.find(([pattern]) => pattern.test(plain));
  return found === undefined ? null : about(found[1]);
}

/** The subject that a flat extract calls by this name, or null. */
export function subjectOfName(name: string): Subject | null {
  const standard = names[name.toUpperCase().replace(/\s+/g, ' ').trim()];
  return standard === undefined ? null : about(standard);
}

/** The words of the column Standard_or_Item of the Monthly Combined CSV. */
const items: Readonly<Record<string, StandardId>> = {
  FDS: 'faster-diagnosis',
  '31D': '31-day',
  '62D': '62-day',
  'URGENT SUSPECTED CANCER REFERRAL': 'two-week-wait',
  'URGENT BREAST SYMPTOMATIC REFERRAL': 'two-week-wait-breast',
};

/** The subject that the Monthly Combined CSV calls by this name, or null. */
export function subjectOfItem(name: string): Subject | null {
  const standard =
    items[
      name
        .toUpperCase()
        .replace(/[\s_]+/g, ' ')
        .trim()
    ];
  return standard === undefined ? null : about(standard);
}
