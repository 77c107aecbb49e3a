/** The columns of the Monthly Combined CSV (layout G7). */
import { bandId, isBandId, parseBandHeading } from '@clockstop/rules';

/** The headings as the layout's description has them. */
const headings = {
  Period: 'period',
  Basis: 'basis',
  Org_Code: 'code',
  Parent_Org: 'parent',
  Org_Name: 'name',
  Standard_or_Item: 'standard',
  Cancer_Type: 'cancer',
  Referral_Route_or_Stage: 'group',
  Treatment_Modality: 'modality',
  Total: 'total',
  Within: 'within',
  After: 'after',
  Performance: 'share',
} as const;

/** Other headings that say the same. */
const variants = {
  Organisation_Code: 'code',
  ODS_Code: 'code',
  Organisation_Name: 'name',
  Parent_Organisation: 'parent',
  Parent_Org_Code: 'parent',
  Parent_Org_Name: 'parent',
  Route_or_Stage: 'group',
  Stage_or_Route: 'group',
  Modality: 'modality',
} as const;

/** What a column holds, besides those of the wait bands. */
export type CombinedField = (typeof headings)[keyof typeof headings];

/** What a column holds: a field, or the patients of a wait band. */
export type CombinedColumn = { readonly field: CombinedField } | { readonly band: string };

/** Columns without which no record can be read: without a column of labels, a part could be taken for the whole. */
const NEEDED = [
  'Basis',
  'Org_Code',
  'Standard_or_Item',
  'Cancer_Type',
  'Referral_Route_or_Stage',
  'Treatment_Modality',
  'Total',
  'Within',
  'After',
] as const;

/** A heading in capitals without spaces, underscores and hyphens. */
function keyOf(heading: string): string {
  return heading.toUpperCase().replace(/[\s_-]+/g, '');
}

const fields: ReadonlyMap<string, CombinedField> = new Map(
  Object.entries({ ...headings, ...variants }).map(([heading, field]) => [keyOf(heading), field]),
);

/** Whether these headings are those of a Monthly Combined CSV: it alone has a standard or item for each code. */
export function isCombinedCsv(texts: readonly (string | undefined)[]): boolean {
  const columns = toCombinedColumns(texts);
  return columnOf(columns, 'code') >= 0 && columnOf(columns, 'standard') >= 0;
}

/** The columns by their 1-based number; undefined where the heading is not known, or says what one before it said. */
export function toCombinedColumns(
  texts: readonly (string | undefined)[],
): readonly (CombinedColumn | undefined)[] {
  const columns = Array.from(texts, (text) => toColumn(text ?? ''));
  return columns.map((column, at) =>
    columns.findIndex((other) => isSameColumn(other, column)) === at ? column : undefined,
  );
}

function isSameColumn(a: CombinedColumn | undefined, b: CombinedColumn | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return 'field' in a ? 'field' in b && a.field === b.field : 'band' in b && a.band === b.band;
}

function toColumn(heading: string): CombinedColumn | undefined {
  const field = fields.get(keyOf(heading));
  if (field !== undefined) return { field };
  const days = parseBandHeading(heading);
  const band = days === null ? '' : bandId(days.from, days.to);
  return isBandId(band) ? { band } : undefined;
}

/** The headings of the needed columns that are not there. */
export function missingColumns(columns: readonly (CombinedColumn | undefined)[]): readonly string[] {
  return NEEDED.filter((heading) => columnOf(columns, headings[heading]) < 0);
}

/** The 1-based number of the column of a field; negative when there is none. */
export function columnOf(columns: readonly (CombinedColumn | undefined)[], field: CombinedField): number {
  return columns.findIndex((column) => column !== undefined && 'field' in column && column.field === field);
}
