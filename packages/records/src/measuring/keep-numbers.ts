/** Where the counts of a pass are kept while they are numbers: in memory, or in the files of a folder, one for each slice. */
import { join } from 'node:path';
import { quote, quotePath } from '@clockstop/counts';
import type { DuckDBConnection } from '@duckdb/node-api';

/** The counts of the standards of one pass. */
export interface Numbers {
  /** The name of all the counts. */
  readonly table: string;
  readonly pass: number;
  /** The most packed numbers that a scan of the pass has. */
  readonly keys: number;
  /** The folder of the files; null for memory. It must last as long as the counts are read. */
  readonly folder: string | null;
}

/** The name of the relation of the numbers, quoted. */
export function nameOf({ table, pass }: Numbers): string {
  return `"${table} ${pass}"`;
}

/**
 * Keeps what these queries select, one for each slice: a row for each band of the counts of a standard. Tells how many of
 * them are done.
 */
export async function keepNumbers(
  database: DuckDBConnection,
  numbers: Numbers,
  {
    queries,
    onProgress,
  }: { readonly queries: readonly string[]; readonly onProgress?: (done: number) => void },
): Promise<void> {
  if (numbers.folder === null)
    await database.run(`CREATE OR REPLACE TEMP TABLE ${nameOf(numbers)} AS ${none(numbers)}`);
  const paths: string[] = [];
  for (const [at, query] of queries.entries()) {
    onProgress?.(at);
    if (numbers.folder === null) await database.run(`INSERT INTO ${nameOf(numbers)} ${query}`);
    else paths.push(await writeNumbers(database, numbers, { query, folder: numbers.folder, at }));
  }
  if (numbers.folder === null) return;
  const kept = paths.length === 0 ? none(numbers) : `FROM read_parquet([${paths.map(quotePath)}])`;
  await database.run(`CREATE OR REPLACE TEMP VIEW ${nameOf(numbers)} AS ${kept}`);
}

interface Writing {
  readonly query: string;
  readonly folder: string;
  readonly at: number;
}

async function writeNumbers(
  database: DuckDBConnection,
  numbers: Numbers,
  { query, folder, at }: Writing,
): Promise<string> {
  const path = join(folder, `${numbers.table}-${numbers.pass}-${at}.parquet`);
  const names = columnsOf(numbers).map(([name]) => name);
  await database.run(`COPY (SELECT * FROM (${query}) AS counted(${names.join(', ')})) TO ${quote(path)}
    (FORMAT parquet, COMPRESSION zstd)`);
  return path;
}

function none(numbers: Numbers): string {
  const nothing = columnsOf(numbers).map(([name, type]) => `NULL::${type} AS ${name}`);
  return `SELECT ${nothing.join(', ')} WHERE false`;
}

function columnsOf({ keys }: Numbers): readonly (readonly [name: string, type: string])[] {
  return [
    ['standard', 'UTINYINT'],
    ['is_provider', 'BOOLEAN'],
    ...Array.from({ length: keys }, (_, at) => [`key_${at}`, 'INTEGER'] as const),
    ['code', 'USMALLINT'],
    ['halves', 'INTEGER'],
  ];
}
