/** Finds the rows of loaded files that records with a problem come from, so that they can be corrected there. */
import { type Database, quote, quotePath } from '@clockstop/counts';
import type { ColumnName } from '@clockstop/rules';
import type { RecordProblem } from '../checking/problem.ts';
import { severityOfProblem } from '../checking/problem-kinds.ts';
import { textOf } from '../checking/text-of.ts';
import type { Texts } from '../reading/raw-record.ts';
import { submissionPath } from '../store/files/records-folder.ts';
import { quoted } from '../store/merge/merge-key.ts';
import type { Submission } from '../store/submission.ts';

/** A problem with the latest row that the record was loaded from; null where that was not found. */
export type TracedProblem = {
  readonly problem: RecordProblem;
  readonly origin: { readonly file: string; readonly row: number } | null;
};

/** Problems with the records that have them, as they come. */
export type ProblemsKept = {
  readonly add: (problem: RecordProblem, texts: Texts) => void;
  /** The first thousand errors, then the first thousand warnings. */
  readonly result: () => readonly KeptProblem[];
};

/** A problem with the record that has it. */
export type KeptProblem = { readonly problem: RecordProblem; readonly texts: Texts };

const MOST_KEPT = 1000;

/** Keeps the first problems only, so that memory does not grow with them. */
export function keepProblems(): ProblemsKept {
  const kept = { error: [] as KeptProblem[], warning: [] as KeptProblem[] };
  return {
    add: (problem, texts) => {
      const own = kept[severityOfProblem(problem)];
      if (own.length < MOST_KEPT) own.push({ problem, texts });
    },
    result: () => [...kept.error, ...kept.warning],
  };
}

/** Finds where the records were loaded from. Of a record put together of several rows it is the latest one. */
export async function traceProblems(
  { connection }: Database,
  kept: readonly KeptProblem[],
  { store, submissions }: { readonly store: string; readonly submissions: readonly Submission[] },
): Promise<readonly TracedProblem[]> {
  if (kept.length === 0) return [];
  const reader = await connection.runAndReadAll(originsOf(kept, store, submissions));
  const files = new Map(submissions.map(({ hash, file }) => [hash, file]));
  const origins = new Map(
    reader
      .getRows()
      .map(([number, row, hash]) => [
        Number(number),
        { file: files.get(String(hash)) ?? '', row: Number(row) },
      ]),
  );
  return kept.map(({ problem }, number) => ({ problem, origin: origins.get(number) ?? null }));
}

/** What is compared of a record: whose it is, which pathway, and which treatment. */
const compared = [
  'nhsNumber',
  'pathwayId',
  'pathwayIdIssuer',
  'referralReceivedDate',
  'decisionToTreatDate',
  'firstSeenDate',
  'treatmentDate',
] as const satisfies readonly ColumnName[];

function originsOf(kept: readonly KeptProblem[], store: string, submissions: readonly Submission[]): string {
  const paths = submissions.map(({ hash }) => quotePath(submissionPath(store, hash)));
  const columns = compared.map((column) => `${quoted(column)}::VARCHAR AS ${quoted(column)}`);
  return `WITH asked(number, ${compared.map(quoted).join(', ')}) AS (VALUES ${kept.map(valuesOf).join(', ')}),
    rows AS (SELECT file_index::BIGINT * ${2 ** 32} + "row" AS place, "row", parse_filename(filename, true) AS hash,
      ${columns.join(', ')} FROM read_parquet([${paths.join(', ')}], filename = true))
    SELECT number, arg_max("row", place), arg_max(hash, place)
    FROM asked a JOIN rows r ON ${isSame('nhsNumber')} AND (${isOfPathway} OR ${isOfReferral} OR ${isOfTreatment} OR ${isAlike})
    GROUP BY number`;
}

function valuesOf({ texts }: KeptProblem, number: number): string {
  const values = compared.map((column) => textOf(texts, column));
  return `(${[String(number), ...values.map((text) => (text === '' ? 'NULL::VARCHAR' : quote(text)))].join(', ')})`;
}

function isSame(...columns: readonly (typeof compared)[number][]): string {
  return columns
    .map((column) => `a.${quoted(column)} IS NOT DISTINCT FROM r.${quoted(column)}`)
    .join(' AND ');
}

const isPatient = 'a."nhsNumber" IS NOT NULL';
const isOfPathway = `(${isPatient} AND a."pathwayId" = r."pathwayId" AND ${isSame('pathwayIdIssuer')})`;
const isOfReferral = `(${isPatient} AND a."referralReceivedDate" = r."referralReceivedDate")`;
const isOfTreatment = `(${isPatient} AND a."decisionToTreatDate" = r."decisionToTreatDate")`;
/** Of records that are nobody's, which are never put together, all that is compared must be the same. */
const isAlike = `(${isSame(...compared)})`;
