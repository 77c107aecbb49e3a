/** What measuring has kept in a store, as it can be compared. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, quotePath } from '@clockstop/counts';
import type { MeasuredStore } from '@clockstop/records';

/** Every row of counts that is kept, and what measuring told, in an order that does not depend on how it came about. */
export async function keptRows(store: string, measured: MeasuredStore): Promise<readonly string[]> {
  const { records, sums, transfers, counts } = measured;
  const told = [{ records, counts }, ...sums, ...transfers].map((one) => JSON.stringify(one));
  return [...told, ...(await countsIn(store))].toSorted();
}

/** The files of months of a store. */
export function monthFiles(store: string): readonly string[] {
  const folder = join(store, 'counts', 'months');
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

async function countsIn(store: string): Promise<readonly string[]> {
  const paths = monthFiles(store).map((name) => quotePath(join(store, 'counts', 'months', name)));
  if (paths.length === 0) return [];
  const { connection, close } = await openDatabase(1, '256MB');
  try {
    const reader = await connection.runAndReadAll(`FROM read_parquet([${paths}])`);
    return reader.getRowObjectsJson().map((row) => JSON.stringify(row));
  } finally {
    close();
  }
}
