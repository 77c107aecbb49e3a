/** Records into counts: every standard that can be counted, by month, organisation and breakdown. */

import { defaults, dimensions as published, type RecordDimension, type Settings } from '@clockstop/rules';
import type { DuckDBConnection } from '@duckdb/node-api';
import { type CountsSql, countsSql, viewOf } from './counts-sql.ts';
import { keepNumbers, type Numbers } from './keep-numbers.ts';
import { type PassSql, passSql } from './pass-sql.ts';
import { passesFor, type Scan } from './scan.ts';
import { readWordLists } from './word-lists.ts';

/** How records are measured. */
export interface MeasureOptions {
  readonly settings?: Settings;
  /** The breakdowns to tell apart: those that are published, unless others are named. */
  readonly dimensions?: readonly RecordDimension[];
  /**
   * A folder in which the counts of each slice are kept, so that memory does not grow with them either. It must last for
   * as long as they are read. In memory unless it is given.
   */
  readonly folder?: string;
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Measures records into a temporary view of this name: month (months since January 1970), basis, code, standard, a column
 * for each breakdown, total, within and a column for each band, in half patients. Patients whose organisation is not known
 * are under `UNKNOWN`. The records are a relation (a table or view with the columns of a pathway), or several of them:
 * slices, which are counted one after the other and added up, so that memory does not grow with them.
 */
export async function measureInto(
  database: DuckDBConnection,
  records: string | readonly string[],
  table: string,
  { settings = defaults, dimensions = published, folder, onProgress }: MeasureOptions = {},
): Promise<void> {
  const passes = passesFor(settings, dimensions);
  const relations = typeof records === 'string' ? [records] : records;
  const lists = await readWordLists(database, relations, passes.flat());
  const counts: CountsSql[] = [];
  const words: string[] = [];
  for (const [pass, scans] of passes.entries()) {
    const slices = lists.slices.map((slice) => passSql(scans, slice, lists));
    const [{ cells } = { cells: [] }] = slices;
    const keys = Math.max(...cells.map(({ packed }) => packed.length));
    const numbers = { table, pass, keys, folder: folder ?? null };
    const counted = slices.map((slice) => ({ slice, counts: countsOf(numbers, scans, slice) }));
    await keepNumbers(database, numbers, {
      queries: counted.flatMap(queryOf),
      onProgress: (done) => onProgress?.(pass * slices.length + done, passes.length * slices.length),
    });
    counts.push(...(counted[0]?.counts ?? []));
    words.push(...cells.flatMap((each) => Object.values(each.words).flat()));
  }
  for (const statement of viewOf(table, counts, words)) await database.run(statement);
  onProgress?.(passes.length, passes.length);
}

/** What each standard of the scans counts in a slice. */
function countsOf(numbers: Numbers, scans: readonly Scan[], { cells }: PassSql): readonly CountsSql[] {
  return cells.flatMap((each, at) => {
    const scan = scans[at] as Scan;
    return scan.standards.map((_, place) => countsSql(numbers, scan, each, place));
  });
}

interface CountedSlice {
  readonly slice: PassSql;
  readonly counts: readonly CountsSql[];
}

/** The query of what is counted in a slice; none where nothing can be. */
function queryOf({ slice, counts }: CountedSlice): readonly string[] {
  const rows = counts.flatMap((each) => each.counts ?? []);
  return rows.length === 0 ? [] : [`${slice.withCells} ${rows.join(' UNION ALL ')}`];
}
