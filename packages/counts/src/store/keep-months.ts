/** Files of the counts of a month that were measured from patient-level records: a change rewrites only the months it touches. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { bandIds, dimensions, type Month, type StandardId } from '@clockstop/rules';
import type { Basis } from '../count.ts';
import { type Database, quote } from './database.ts';
import { bandColumn } from './parquet-columns.ts';
import { writeSettled } from './settle-file.ts';
import type { Slice } from './source.ts';
import { monthPath, monthsFolder } from './source-files.ts';

/** The counts of a month in a store. */
export interface MonthCounts {
  readonly period: Month;
  /** The name of the file. */
  readonly file: string;
  readonly slices: readonly Slice[];
}

/** Counts in a table of a database. */
export interface MonthsToKeep {
  /**
   * The table: period, basis, code, standard, a column for each dimension, total, within and a column for each band, as
   * sources of counts have them.
   */
  readonly table: string;
  /** The name of the file of a month, 64 hexadecimal digits: equal names have equal counts. */
  readonly nameOf: (period: Month) => string;
}

/** Only the owner may read and write: small counts may tell of patients. */
const PRIVATE = { folder: 0o700, file: 0o600 };

/** Writes a file for each month of the table, each wholly or not at all. */
export async function keepMonths(
  database: Database,
  store: string,
  { table, nameOf }: MonthsToKeep,
): Promise<readonly MonthCounts[]> {
  mkdirSync(monthsFolder(store), { recursive: true, mode: PRIVATE.folder });
  const slices = await slicesOf(database, table);
  const months: MonthCounts[] = [];
  for (const [period, each] of Map.groupBy(slices, (slice) => slice.period as Month)) {
    const file = nameOf(period);
    await writeSettled(
      monthPath(store, file),
      (partial) => database.connection.run(copyStatement({ table, period }, partial)),
      PRIVATE.file,
    );
    months.push({ period, file, slices: each.map((slice) => ({ ...slice, file })) });
  }
  return months;
}

/** Whether the store has the file of a month. */
export function hasMonth(store: string, { file }: Pick<MonthCounts, 'file'>): boolean {
  return existsSync(monthPath(store, file));
}

/** Takes the files of months out that are not among these, and what was left half written. */
export function sweepMonths(store: string, kept: readonly Pick<MonthCounts, 'file'>[]): void {
  const folder = monthsFolder(store);
  if (!existsSync(folder)) return;
  const names = new Set(kept.map(({ file }) => monthPath(store, file)));
  for (const name of readdirSync(folder)) {
    const path = monthPath(store, name.replace(/\.parquet$/, ''));
    if (!names.has(path)) rmSync(`${folder}/${name}`, { force: true });
  }
}

/** The columns as sources have them; what a table of records does not have is left empty. */
function copyStatement(
  { table, period }: { readonly table: string; readonly period: Month },
  path: string,
): string {
  const columns = [
    'period, basis, code, NULL::VARCHAR AS name, standard',
    ...dimensions.map((dimension) => `"${dimension}"`),
    'NULL::VARCHAR AS sheet, total, within, 0 AS row, NULL::INTEGER AS after',
    ...bandIds.map((band) => `"${bandColumn(band)}"`),
  ];
  return `COPY (SELECT ${columns.join(', ')} FROM ${table} WHERE period = ${quote(period)}
    ORDER BY standard, basis, code) TO ${quote(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480)`;
}

/** What the table can answer: its rows by period, basis and standard, which share their breakdowns and bands. */
async function slicesOf({ connection }: Database, table: string): Promise<readonly Slice[]> {
  const filled = [...dimensions, ...bandIds.map(bandColumn)].map(
    (name) => `bool_or("${name}" IS NOT NULL) AS "${name}"`,
  );
  const reader =
    await connection.runAndReadAll(`SELECT period, basis, standard, count(*)::INTEGER AS rows, ${filled.join(', ')}
    FROM ${table} GROUP BY ALL ORDER BY ALL`);
  return reader.getRowObjectsJson().map((row) => ({
    period: row.period as Month,
    basis: row.basis as Basis,
    standard: row.standard as StandardId,
    by: dimensions.filter((dimension) => row[dimension] === true),
    rows: Number(row.rows),
    england: false,
    organisations: true,
    bands: bandIds.filter((band) => row[bandColumn(band)] === true),
  }));
}
