/** Records into counts: every standard that can be counted, by month, organisation and breakdown. */

import { defaults, dimensions as published, type RecordDimension, type Settings } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { countsSql, emptyCounts } from './counts-sql.ts';
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
 * Measures the records of a relation (a table or view with the columns of a pathway) into a temporary table of this
 * name: month (months since January 1970), basis, code, standard, a column for each breakdown, total, within and a
 * column for each band, in half patients. Patients whose organisation is not known are under `UNKNOWN`.
 */
export async function measureInto(
  database: DuckDBConnection,
  relation: string,
  table: string,
  { settings = defaults, dimensions = published, onProgress }: MeasureOptions = {},
): Promise<void> {
  const passes = passesFor(settings, dimensions);
  const lists = await readWordLists(database, relation, passes.flat());
  const planned = passes.map((scans) => ({ scans, pass: passSql(scans, relation, lists) }));
  const words = planned.flatMap(({ pass }) =>
    pass.cells.flatMap((cells) => Object.values(cells.words).flat()),
  );
  for (const statement of emptyCounts(table, words)) await database.run(statement);
  for (const [at, { scans, pass }] of planned.entries()) {
    onProgress?.(at, passes.length);
    await database.run(pass.statement);
    for (const [number, scan] of scans.entries()) await countScan(database, table, scan, pass.cells[number]);
  }
  await database.run('DROP TABLE IF EXISTS cells');
  onProgress?.(passes.length, passes.length);
}

async function countScan(
  database: DuckDBConnection,
  table: string,
  scan: Scan,
  cells: Cells | undefined,
): Promise<void> {
  if (cells === undefined) return;
  for (const place of scan.standards.keys()) {
    await database.run(`INSERT INTO ${table} ${countsSql(table, scan, cells, place)}`);
  }
}
