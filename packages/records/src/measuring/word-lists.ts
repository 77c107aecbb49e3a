/** The different texts of columns in which they cannot be known before: organisations, and what a local extract brings. */

import type { ColumnName } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quote } from './quote.ts';

/** Columns that hold providers: they share one list, so that two of them can be compared by place. */
export const providerColumns = [
  'upgradeProvider',
  'firstSeenProvider',
  'diagnosisEndProvider',
  'treatmentProvider',
  'investigatingProvider',
] as const satisfies readonly ColumnName[];

/** The lists by which columns are numbered. */
export interface WordLists {
  readonly providers: readonly string[];
  /** The other columns, by name. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** Reads the lists from a relation. */
export async function readWordLists(
  database: DuckDBConnection,
  relation: string,
  others: readonly ColumnName[],
): Promise<WordLists> {
  const names = [...providerColumns, ...others];
  const lists = names.map((name) => `list(DISTINCT "${name}") FILTER ("${name}" IS NOT NULL) AS "${name}"`);
  const reader = await database.runAndReadAll(`SELECT ${lists.join(', ')} FROM ${relation}`);
  const [row = {}] = reader.getRowObjectsJson() as Record<string, readonly string[] | null>[];
  return {
    providers: [...new Set(providerColumns.flatMap((name) => row[name] ?? []))].sort(),
    others: Object.fromEntries(others.map((name) => [name, [...(row[name] ?? [])].sort()])),
  };
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
