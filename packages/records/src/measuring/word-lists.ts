/** The different texts of columns in which they cannot be known before: organisations, and what a local extract brings. */

import { type ColumnName, duckDb } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quote } from './quote.ts';

/** Columns that hold providers: they share one list, so that two of them can be compared by place. */
const providerColumns = [
  'upgradeProvider',
  'firstSeenProvider',
  'diagnosisEndProvider',
  'treatmentProvider',
  'investigatingProvider',
] as const satisfies readonly ColumnName[];

/** The lists by which columns are numbered, and the months that the records tell of. */
export interface WordLists {
  readonly providers: readonly string[];
  /** The first month in which something is reported, and how many come after it; in months since January 1970. */
  readonly firstMonth: number;
  readonly laterMonths: number;
  /** The different diagnoses: what is asked of them alone is looked up. */
  readonly diagnoses: readonly string[];
  /** The other columns, by name. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** The columns by whose dates pathways are reported. */
const REPORTED = [
  'firstSeenDate',
  'diagnosisEndDate',
  'decisionToTreatDate',
  'treatmentDate',
] as const satisfies readonly ColumnName[];

/** Reads the lists from a relation. */
export async function readWordLists(
  database: DuckDBConnection,
  relation: string,
  others: readonly ColumnName[],
): Promise<WordLists> {
  const lists = [...providerColumns, ...others, 'primaryDiagnosis'].map(
    (name) => `list(DISTINCT "${name}") FILTER ("${name}" IS NOT NULL) AS "${name}"`,
  );
  const [row = {}] = await rowsOf(database, `SELECT ${lists.join(', ')} FROM ${relation}`);
  const months = `SELECT ${monthOf('least', 'min')} AS first, ${monthOf('greatest', 'max')} AS last FROM ${relation}`;
  const [{ first, last } = {}] = await rowsOf(database, months);
  const words = (name: string) => [...((row[name] ?? []) as readonly string[])].sort();
  return {
    providers: [...new Set(providerColumns.flatMap(words))].sort(),
    diagnoses: words('primaryDiagnosis'),
    others: Object.fromEntries(others.map((name) => [name, words(name)])),
    firstMonth: Number(first ?? 0),
    laterMonths: Number(last ?? 0) - Number(first ?? 0),
  };
}

async function rowsOf(database: DuckDBConnection, sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJson();
}

/** The month of the least or greatest of all the dates; dates that are not known do not matter. */
function monthOf(pick: string, aggregate: string): string {
  return duckDb.monthNumber(`${pick}(${REPORTED.map((name) => `${aggregate}("${name}")`).join(', ')})`);
}

/** The relation with these columns as their places in the lists; a column that is not known stays so. */
export function numberedRelation(relation: string, { providers, others }: WordLists): string {
  const replaced = [
    ...providerColumns.map((name) => placeSql(name, providers)),
    ...Object.entries(others).map(([name, list]) => placeSql(name, list)),
  ];
  return `SELECT * REPLACE (${replaced.join(', ')}) FROM ${relation}`;
}

function placeSql(name: string, list: readonly string[]): string {
  if (list.length === 0) return `NULL::INTEGER AS "${name}"`;
  return `list_position([${list.map(quote).join(', ')}], "${name}") AS "${name}"`;
}
