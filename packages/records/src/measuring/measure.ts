/** Records into counts: every standard that can be counted, by month, organisation and breakdown. */

import { defaults, dimensions as published, type RecordDimension, type Settings } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type CountsSql, countsSql, viewOf } from './counts-sql.ts';
import { type Cells, passSql } from './pass-sql.ts';
import { passesFor, type Scan } from './scan.ts';
import { readWordLists } from './word-lists.ts';

/** How records are measured. */
export interface MeasureOptions {
  readonly settings?: Settings;
  /** The breakdowns to tell apart: those that are published, unless others are named. */
  readonly dimensions?: readonly RecordDimension[];
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Measures the records of a relation (a table or view with the columns of a pathway) into a temporary view of this name:
 * month (months since January 1970), basis, code, standard, a column for each breakdown, total, within and a column for
 * each band, in half patients. Patients whose organisation is not known are under `UNKNOWN`.
 */
export async function measureInto(
  database: DuckDBConnection,
  relation: string,
  table: string,
  { settings = defaults, dimensions = published, onProgress }: MeasureOptions = {},
): Promise<void> {
  const passes = passesFor(settings, dimensions);
  const lists = await readWordLists(database, relation, passes.flat());
  const counts: CountsSql[] = [];
  const words: string[] = [];
  for (const [at, scans] of passes.entries()) {
    onProgress?.(at, passes.length);
    const { statement, cells } = passSql(scans, relation, lists);
    await database.run(statement);
    for (const [number, scan] of scans.entries()) {
      counts.push(...(await countScan(database, table, scan, cells[number])));
    }
    words.push(...cells.flatMap((each) => Object.values(each.words).flat()));
  }
  await database.run('DROP TABLE IF EXISTS cells');
  for (const statement of viewOf(table, counts, words)) await database.run(statement);
  onProgress?.(passes.length, passes.length);
}

async function countScan(
  database: DuckDBConnection,
  table: string,
  scan: Scan,
  cells: Cells | undefined,
): Promise<readonly CountsSql[]> {
  if (cells === undefined) return [];
  const counts = scan.standards.map((_, place) => countsSql(table, scan, cells, place));
  for (const { make } of counts) await database.run(make);
  return counts;
}
