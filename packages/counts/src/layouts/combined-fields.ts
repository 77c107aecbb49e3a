/** The columns of the Monthly Combined CSV (layout G7). */
import { bandId, isBandId, parseBandHeading } from '@clockstop/rules';
import { plainHeading } from './columns.ts';

const byHeading = {
  PERIOD: 'period',
  BASIS: 'basis',
  'ORG CODE': 'code',
  'PARENT ORG': 'parent',
  'ORG NAME': 'name',
  'STANDARD OR ITEM': 'standard',
  'CANCER TYPE': 'cancer',
  'REFERRAL ROUTE OR STAGE': 'group',
  'TREATMENT MODALITY': 'modality',
  TOTAL: 'total',
  WITHIN: 'within',
  AFTER: 'after',
  PERFORMANCE: 'share',
} as const;

/** What a column holds, besides those of the wait bands. */
export type CombinedField = (typeof byHeading)[keyof typeof byHeading];

/** What a column holds: a field, or the patients of a wait band. */
export type CombinedColumn = { readonly field: CombinedField } | { readonly band: string };

/** Columns without which no record can be read: without a column of labels, a part could be taken for the whole. */
const NEEDED = [
  'BASIS',
  'ORG CODE',
  'STANDARD OR ITEM',
  'CANCER TYPE',
  'REFERRAL ROUTE OR STAGE',
  'TREATMENT MODALITY',
  'TOTAL',
  'WITHIN',
  'AFTER',
] as const;

const KNOWN_BY = ['ORG CODE', 'STANDARD OR ITEM'] as const;

/** A heading in capitals with single spaces for underscores. */
function wordsOf(heading: string | undefined): string {
  return plainHeading((heading ?? '').replaceAll('_', ' '));
}

/** Whether these headings are those of a Monthly Combined CSV. */
export function isCombinedCsv(headings: readonly (string | undefined)[]): boolean {
  const words = Array.from(headings, wordsOf);
  return KNOWN_BY.every((heading) => words.includes(heading));
}

/** The columns by their 1-based number; undefined where the heading is not known, or stands there a second time. */
export function toCombinedColumns(
  headings: readonly (string | undefined)[],
): readonly (CombinedColumn | undefined)[] {
  const words = Array.from(headings, wordsOf);
  return words.map((heading, at) => (words.indexOf(heading) === at ? toColumn(heading) : undefined));
}

function toColumn(heading: string): CombinedColumn | undefined {
  if (isHeading(heading)) return { field: byHeading[heading] };
  const days = parseBandHeading(heading);
  const band = days === null ? '' : bandId(days.from, days.to);
  return isBandId(band) ? { band } : undefined;
}

function isHeading(heading: string): heading is keyof typeof byHeading {
  return Object.hasOwn(byHeading, heading);
}

/** The needed columns that are not there, by their headings. */
export function missingColumns(columns: readonly (CombinedColumn | undefined)[]): readonly string[] {
  return NEEDED.filter((heading) => columnOf(columns, byHeading[heading]) < 0);
}

/** The 1-based number of the column of a field; negative when there is none. */
export function columnOf(columns: readonly (CombinedColumn | undefined)[], field: CombinedField): number {
  return columns.findIndex((column) => column !== undefined && 'field' in column && column.field === field);
}
