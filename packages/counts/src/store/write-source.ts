/**
 * Writes a source to the store: one immutable Parquet file named by the content's hash. It is written under another
 * name, flushed to the disk and renamed, so that a source is wholly there or not at all.
 */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBDataChunk, INTEGER, USMALLINT } from '@duckdb/node-api';
import type { Count } from '../count.ts';
import { type Database, quote, quoteList } from './database.ts';
import { bandColumns, type Coded, codeWords, numberColumns, wordColumns } from './parquet-columns.ts';
import type { Source } from './source.ts';

/** The folder of a store in which the sources lie. */
export function sourcesFolder(store: string): string {
  return join(store, 'counts');
}

/** The ending of files that are not whole yet. */
export const PARTIAL = '.partial';

/** The version of the columns and the provenance; a file of another version is not read. */
export const FORMAT = '1';

const CHUNK = 2048;

/** Writes the counts and their provenance, and returns the path of the file. The folder must exist. */
export async function writeSource(
  database: Database,
  store: string,
  source: Source,
  counts: readonly Count[],
): Promise<string> {
  const folder = sourcesFolder(store);
  const path = join(folder, `${source.hash}.parquet`);
  const partial = join(folder, `${source.hash}.${randomUUID()}${PARTIAL}`);
  try {
    await copyTo(database, partial, source, counts);
    flush(partial);
    renameSync(partial, path);
    flush(folder);
  } finally {
    rmSync(partial, { force: true });
  }
  return path;
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

async function copyTo(
  { connection }: Database,
  path: string,
  source: Source,
  counts: readonly Count[],
): Promise<void> {
  const words = wordColumns.map((column) => codeWords(counts, column));
  const bands = bandColumns.filter(([band]) => counts.some((count) => count.bands?.[band] !== undefined));
  const numbers: (readonly [string, (count: Count) => number | null])[] = [
    ...numberColumns.map((column) => [column, (count: Count) => count[column]] as const),
    ...bands.map(([band, column]) => [column, (count: Count) => count.bands?.[band] ?? null] as const),
  ];
  const columns = [
    ...words.map(({ column }) => `"${column}" USMALLINT`),
    ...numbers.map(([column]) => `"${column}" INTEGER`),
  ];
  await connection.run(`CREATE OR REPLACE TEMP TABLE source (${columns.join(', ')})`);
  const appender = await connection.createAppender('source');
  const types = [...words.map(() => USMALLINT), ...numbers.map(() => INTEGER)];
  for (let start = 0; start < counts.length; start += CHUNK) {
    const some = counts.slice(start, start + CHUNK);
    const chunk = DuckDBDataChunk.create(types, some.length);
    chunk.setColumns([
      ...words.map(({ codes }) => codes.slice(start, start + CHUNK)),
      ...numbers.map(([, of]) => some.map(of)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(
    copyStatement(
      path,
      source,
      words,
      numbers.map(([column]) => column),
    ),
  );
  await connection.run('DROP TABLE source');
}

function copyStatement(
  path: string,
  source: Source,
  words: readonly Coded[],
  numbers: readonly string[],
): string {
  const select = [
    ...words.map(
      ({ column, words: all }) => `list_extract(${quoteList(all)}::VARCHAR[], "${column}") AS "${column}"`,
    ),
    ...numbers.map((column) => `"${column}"`),
  ];
  const metadata = `{clockstop: ${quote(FORMAT)}, source: ${quote(JSON.stringify(source))}}`;
  return `COPY (SELECT ${select.join(', ')} FROM source) TO ${quote(path)}
    (FORMAT parquet, COMPRESSION zstd, KV_METADATA ${metadata})`;
}
