/** The columns of a flat extract. */
import { plainHeading } from './columns.ts';

/** What a column of a flat extract holds, in the order in which a record is kept. */
export const flatFields = [
  'period',
  'year',
  'month',
  'standard',
  'area',
  'code',
  'group',
  'modality',
  'cancer',
  'total',
  'within',
  'after',
] as const;

/** One of them. `group` is a care setting, a stage or a route. */
export type FlatField = (typeof flatFields)[number];

const byHeading: Readonly<Record<string, FlatField>> = {
  PERIOD: 'period',
  YEAR: 'year',
  MONTH: 'month',
  STANDARD: 'standard',
  'AREA TEAM': 'area',
  'ORG CODE': 'code',
  'CARE SETTING': 'group',
  'CARE SETTING/REFERRAL ROUTE': 'group',
  'STAGE/ROUTE': 'group',
  'TREATMENT MODALITY': 'modality',
  'CANCER TYPE': 'cancer',
  'TOTAL TREATED': 'total',
  'WITHIN STANDARD': 'within',
  BREACHES: 'after',
};

/** The headings of the columns of figures. */
export const flatHeadings = { within: 'WITHIN STANDARD', after: 'BREACHES' } as const;

const NEEDED: readonly FlatField[] = ['period', 'standard', 'code', 'total'];

/** The fields by 1-based column; undefined where the heading is not one of a flat extract. */
export function toFlatFields(headings: readonly (string | undefined)[]): readonly (FlatField | undefined)[] {
  return Array.from(headings, (heading) => byHeading[plainHeading(heading ?? '')]);
}

/** Whether these headings are those of a flat extract. */
export function isFlatExtract(headings: readonly (string | undefined)[]): boolean {
  const found = toFlatFields(headings);
  return NEEDED.every((field) => found.includes(field));
}
