import { quote } from '@clockstop/counts';
import { type ColumnName, firstTreatments, formatOf, type ItemId } from '@clockstop/rules';

/** What makes rows of submissions versions of one record, as lists of columns. */
export type MergeKey = {
  /** Whose record it is: without it a row stands alone. */
  readonly patient: ItemId;
  /** Which pathway of the patient, where all of these are known. */
  readonly pathway: readonly ItemId[];
  /** Which pathway, where one of those is not. */
  readonly otherwise: readonly ItemId[];
  /** Which treatment of the pathway. Of a diagnosis only its category counts. */
  readonly treatment: readonly ItemId[];
};

/** The key unless another is asked for. Unverified: that of the national system was not found. */
export const defaultMergeKey: MergeKey = {
  patient: 'nhsNumber',
  pathway: ['pathwayId', 'pathwayIdIssuer'],
  otherwise: ['referralReceivedDate'],
  treatment: ['decisionToTreatDate', 'treatmentEventType', 'primaryDiagnosis', 'treatmentModality'],
};

/** Characters of a diagnosis that are its category. */
const CATEGORY = 3;

/** The key in SQL, of a relation with the columns of a pathway. */
export type KeySql = {
  /** Whether the row tells of a treatment. */
  readonly isTreatment: string;
  /** Whether it tells of a first treatment. */
  readonly isFirst: string;
  /** Whether the pathway is told apart from others of the patient. */
  readonly isWhole: string;
  /** 64 bits that stand for the pathway; null for a row that stands alone. */
  readonly hash: string;
  /** The pathway as one text. */
  readonly pathway: string;
  /** The treatment as one text; empty for a row without one. */
  readonly treatment: string;
};

/** Writes the key in SQL. */
export function keySql({ patient, pathway, otherwise, treatment }: MergeKey): KeySql {
  const byPathway = allKnown(pathway);
  const isTreatment = `(${allUnknown(['treatmentDate', 'treatmentEventType'])}) IS FALSE`;
  const isIdentified = `${quoted(patient)} IS NOT NULL AND (${byPathway} OR ${allKnown(otherwise)} OR ${isTreatment})`;
  return {
    isTreatment,
    isFirst: `coalesce(treatmentEventType IN (${firstTreatments.map(quote).join(', ')}), false)`,
    isWhole: `(${byPathway} OR ${allKnown(otherwise)})`,
    hash: `CASE WHEN ${isIdentified} THEN CASE WHEN ${byPathway}
      THEN hash(${listed([patient, ...pathway])}) ELSE hash(${listed([patient, ...otherwise])}) END END`,
    pathway: `CASE WHEN ${byPathway} THEN ${text([patient, ...pathway])}
      ELSE 'otherwise' || ${text([patient, ...otherwise])} END`,
    treatment: `CASE WHEN ${isTreatment} THEN ${text(treatment)} ELSE '' END`,
  };
}

/** The name of a column in SQL. */
export function quoted(column: string): string {
  return `"${column}"`;
}

function allKnown(columns: readonly ItemId[]): string {
  return `(${['true', ...columns.map((column) => `${quoted(column)} IS NOT NULL`)].join(' AND ')})`;
}

function allUnknown(columns: readonly ColumnName[]): string {
  return columns.map((column) => `${quoted(column)} IS NULL`).join(' AND ');
}

function listed(columns: readonly ItemId[]): string {
  return columns.map(partOf).join(', ');
}

/** The parts behind each other, none of which holds what stands between them. Never empty. */
function text(columns: readonly ItemId[]): string {
  return columns.map((column) => `coalesce(${partOf(column)}::VARCHAR, '') || chr(31)`).join(' || ');
}

function partOf(column: ItemId): string {
  const isDiagnosis = formatOf(column).kind === 'icd-10';
  return isDiagnosis ? `left(${quoted(column)}, ${CATEGORY})` : quoted(column);
}
