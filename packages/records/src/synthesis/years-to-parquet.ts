/** Years of national records for benchmarks: the records of one month, moved back month by month, straight to Parquet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, openDatabase, quotePath } from '@clockstop/counts';
import type { Register } from '@clockstop/organisations';
import { addMonths, columns, type Day, daysBetween, type Month } from '@clockstop/rules';
import type { Draft } from '../messy/draft.ts';
import { submissionPath } from '../store/files/records-folder.ts';
import { loadRecords } from '../store/load/load-records.ts';
import { downloadLines } from './download-lines.ts';

/** What years are made of. */
export interface YearsOptions {
  readonly register: Register;
  readonly now: Date;
  /** The month that the records are of, which is the last one. */
  readonly month: Month;
  readonly years: number;
  /** The folder that the files go into, which must exist. */
  readonly folder: string;
  readonly onMonth?: (done: number, all: number, file: string) => void;
}

const MONTHS = 12;

/**
 * Writes a Parquet file for each month, `2024-05.parquet` and so on, with the columns of loaded records; waits, providers
 * and all else are those of the given records, and only their dates and numbers differ. Gives the number of records.
 */
export async function yearsToParquet(drafts: Iterable<Draft>, options: YearsOptions): Promise<number> {
  const { folder, years, month, onMonth } = options;
  const aside = mkdtempSync(join(folder, '.aside-'));
  const database = await openDatabase(2, '512MB');
  try {
    const loaded = await loadOnce(drafts, aside, options);
    const all = years * MONTHS;
    for (let back = 0; back < all; back++) {
      const name = `${addMonths(month, -back)}.parquet`;
      onMonth?.(back, all, name);
      await writeMonth(database, { from: loaded.path, to: join(folder, name), month, back });
    }
    onMonth?.(all, all, folder);
    return loaded.records * all;
  } finally {
    database.close();
    rmSync(aside, { recursive: true });
  }
}

/** The records as a store has them once they are loaded: their sites as providers, their texts as they are kept. */
async function loadOnce(
  drafts: Iterable<Draft>,
  aside: string,
  { register, now }: YearsOptions,
): Promise<{ readonly path: string; readonly records: number }> {
  const file = join(aside, 'records.csv');
  await writeFile(file, downloadLines(drafts), { mode: 0o600 });
  const asOf = now.toISOString().slice(0, 'YYYY-MM-DD'.length) as Day;
  const { submission } = await loadRecords(file, { store: aside, register, now, asOf });
  return { path: submissionPath(aside, submission.hash), records: submission.records };
}

/** All dates move by the same days, so that the waits stay what they are. */
async function writeMonth(
  { connection }: Database,
  {
    from,
    to,
    month,
    back,
  }: { readonly from: string; readonly to: string; readonly month: Month; readonly back: number },
): Promise<void> {
  const days = daysBetween(`${month}-01` as Day, `${addMonths(month, -back)}-01` as Day);
  const moved = columns.filter(({ kind }) => kind === 'date').map(({ id }) => `"${id}" + ${days} AS "${id}"`);
  const numbered = ['recordId', 'pathwayId'].map((id) => `"${id}" || '-${back}' AS "${id}"`);
  await connection.run(`COPY (SELECT * REPLACE (${[...moved, ...numbered].join(', ')}) FROM read_parquet(${quotePath(from)}))
    TO ${quotePath(to)} (FORMAT parquet, COMPRESSION zstd)`);
}
