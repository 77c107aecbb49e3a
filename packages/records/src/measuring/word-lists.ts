/** The different texts of columns in which they cannot be known before: organisations, and what a local extract brings. */

import { quoteList } from '@clockstop/counts';
import { type ColumnName, duckDb, type Expression } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { providerColumns } from '../organisations/provider-columns.ts';
import { columnsIn } from './by-words.ts';
import type { Scan } from './scan.ts';
import type { MonthSpan, Slice } from './slice.ts';

/** The lists by which columns are numbered, and the months that the records tell of. */
export interface WordLists {
  readonly providers: readonly string[];
  /** The columns that hold providers: they share one list, so that two of them can be compared by place. */
  readonly providerColumns: readonly ColumnName[];
  /** The first month in which something is reported, and how many come after it; in months since January 1970. */
  readonly firstMonth: number;
  readonly laterMonths: number;
  /** The slices that they were read from. */
  readonly slices: readonly Slice[];
  /** The different diagnoses: what is asked of them alone is looked up. */
  readonly diagnoses: readonly string[];
  /** The other columns, by name. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** What one slice of the records holds. */
type Found = Readonly<Record<string, unknown>>;

/** Reads the lists that these scans need from the relations of the slices. */
export async function readWordLists(
  database: DuckDBConnection,
  relations: readonly string[],
  scans: readonly Scan[],
): Promise<WordLists> {
  const providers = providersIn(scans);
  const others = ['commissioner', ...labelsIn(scans)];
  const lists = [...providers, ...others, 'primaryDiagnosis'].map(
    (name) => `list(DISTINCT "${name}") AS "${name}"`,
  );
  const found: Found[] = [];
  const slices: Slice[] = [];
  for (const relation of relations) {
    found.push(...(await rowsOf(database, `SELECT ${lists.join(', ')} FROM ${relation}`)));
    slices.push({ relation, months: await monthsIn(database, relation, daysReportedIn(scans)) });
  }
  const words = (names: readonly string[]) => wordsIn(found, names);
  return {
    providers: words(providers),
    providerColumns: providers,
    diagnoses: words(['primaryDiagnosis']),
    others: Object.fromEntries(others.map((name) => [name, words([name])])),
    slices,
    ...spanOf(slices.flatMap(({ months }) => months ?? [])),
  };
}

/** The different texts of these columns in all slices, sorted. */
function wordsIn(found: readonly Found[], names: readonly string[]): readonly string[] {
  const all = found.flatMap((row) =>
    names.flatMap((name) => (row[name] ?? []) as readonly (string | null)[]),
  );
  return [...new Set(all)].filter((word) => word !== null).sort();
}

function spanOf(spans: readonly MonthSpan[]): Pick<WordLists, 'firstMonth' | 'laterMonths'> {
  if (spans.length === 0) return { firstMonth: 0, laterMonths: 0 };
  const firstMonth = Math.min(...spans.map(({ first }) => first));
  return { firstMonth, laterMonths: Math.max(...spans.map(({ last }) => last)) - firstMonth };
}

/** The first and the last month in which something is reported. */
async function monthsIn(
  database: DuckDBConnection,
  relation: string,
  events: readonly ColumnName[],
): Promise<MonthSpan | null> {
  const months = `SELECT ${monthOf('least', 'min', events)} AS first, ${monthOf('greatest', 'max', events)} AS last FROM ${relation}`;
  const [{ first = null, last = null } = {}] = await rowsOf(database, months);
  return first === null ? null : { first: Number(first), last: Number(last) };
}

/** The columns of providers that these scans ask. */
function providersIn(scans: readonly Scan[]): readonly ColumnName[] {
  const asked = scans.flatMap(({ clocks }) =>
    clocks.flatMap(({ counted, how, shares, labels }) => [
      counted,
      how,
      ...shares.map(({ provider }) => provider),
      ...Object.values(labels),
    ]),
  );
  const names = new Set(namesIn(asked));
  return providerColumns.map(({ provider }) => provider).filter((name) => names.has(name));
}

/** The columns that are labels as they are. */
function labelsIn(scans: readonly Scan[]): readonly ColumnName[] {
  const labels = scans.flatMap((scan) => scan.labels.map(({ label }) => label));
  return namesIn(labels.filter(({ kind }) => kind === 'column'));
}

/** The columns of the days by which these scans report. */
function daysReportedIn(scans: readonly Scan[]): readonly ColumnName[] {
  const asked = scans.flatMap(({ clock }) => columnsIn(clock.reported));
  return namesIn(asked.filter(({ gives }) => gives === 'date'));
}

function namesIn(expressions: readonly Expression[]): readonly ColumnName[] {
  return [...new Set(expressions.flatMap(columnsIn).map(({ column }) => column))];
}

async function rowsOf(database: DuckDBConnection, sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await database.runAndReadAll(sql)).getRowObjectsJson();
}

/** The month of the least or greatest of all the dates; dates that are not known do not matter. */
function monthOf(pick: string, aggregate: string, dates: readonly ColumnName[]): string {
  return duckDb.monthsFrom(
    '1970-01-01',
    `${pick}(${dates.map((name) => `${aggregate}("${name}")`).join(', ')})`,
  );
}

/** The relation with these columns as their places in the lists; a column that is not known stays so. */
export function numberedRelation(
  relation: string,
  { providers, providerColumns, others }: WordLists,
): string {
  const replaced = [
    ...providerColumns.map((name) => placeSql(name, providers)),
    ...Object.entries(others).map(([name, list]) => placeSql(name, list)),
  ];
  return `SELECT * REPLACE (${replaced.join(', ')}) FROM ${relation}`;
}

function placeSql(name: string, list: readonly string[]): string {
  if (list.length === 0) return `NULL::INTEGER AS "${name}"`;
  return `list_position(${quoteList(list)}, "${name}") AS "${name}"`;
}
