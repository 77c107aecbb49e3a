/**
 * Writes a source to the store: one immutable Parquet file named by the content's hash. It is written under another
 * name, flushed to the disk and renamed, so that a source is wholly there or not at all.
 */
import { join } from 'node:path';
import { DuckDBDataChunk, type DuckDBType, ENUM, INTEGER } from '@duckdb/node-api';
import type { Count } from '../count.ts';
import { type Database, quote } from './database.ts';
import { type Column, NO_NUMBER, NO_WORD, toColumns } from './parquet-columns.ts';
import { writeSettled } from './settle-file.ts';
import type { Source } from './source.ts';

/** The folder of a store in which the sources lie. */
export function sourcesFolder(store: string): string {
  return join(store, 'counts');
}

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
  const path = join(sourcesFolder(store), `${source.hash}.parquet`);
  await writeSettled(path, (partial) => copyTo(database, partial, source, counts));
  return path;
}

async function copyTo(
  database: Database,
  path: string,
  source: Source,
  counts: readonly Count[],
): Promise<void> {
  const { connection } = database;
  const columns = toColumns(counts);
  await declare(database, columns);
  const appender = await connection.createAppender('source');
  const types = columns.map((column) => (column.kind === 'number' ? INTEGER : ENUM(column.words)));
  for (let start = 0; start < counts.length; start += CHUNK) {
    appender.appendDataChunk(toChunk(types, columns, counts.slice(start, start + CHUNK)));
  }
  appender.closeSync();
  await connection.run(copyStatement(path, source, columns));
  await connection.run('DROP TABLE source');
}

/** Makes the table and the enumeration that each column of words has. */
async function declare({ connection }: Database, columns: readonly Column[]): Promise<void> {
  await connection.run('DROP TABLE IF EXISTS source');
  for (const [index, column] of columns.entries()) {
    if (column.kind === 'number') continue;
    await connection.run(`DROP TYPE IF EXISTS words_${index}`);
    await connection.run(`CREATE TYPE words_${index} AS ENUM (${column.words.map(quote).join(', ')})`);
  }
  const declared = columns.map(
    ({ kind, name }, index) => `"${name}" ${kind === 'number' ? 'INTEGER' : `words_${index}`}`,
  );
  await connection.run(`CREATE TEMP TABLE source (${declared.join(', ')})`);
}

function toChunk(
  types: readonly DuckDBType[],
  columns: readonly Column[],
  counts: readonly Count[],
): DuckDBDataChunk {
  const chunk = DuckDBDataChunk.create(types, counts.length);
  for (const [index, { of }] of columns.entries()) {
    const vector = chunk.getColumnVector(index);
    for (let row = 0; row < counts.length; row++) vector.setItem(row, of(counts[row] as Count));
    vector.flush();
  }
  return chunk;
}

/** Nothing goes in as -1 or the empty word, which is faster than null, and comes out as null. */
function copyStatement(path: string, source: Source, columns: readonly Column[]): string {
  const select = columns.map((column, index) => `${expressionOf(column, index)} AS "${column.name}"`);
  const metadata = `{clockstop: ${quote(FORMAT)}, source: ${quote(JSON.stringify(source))}}`;
  return `COPY (SELECT ${select.join(', ')} FROM source) TO ${quote(path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480, KV_METADATA ${metadata})`;
}

function expressionOf(column: Column, index: number): string {
  if (!column.hasNothing) return `"${column.name}"`;
  if (column.kind === 'number') return `nullif("${column.name}", ${NO_NUMBER})`;
  return column.words.length === 1
    ? 'NULL::VARCHAR'
    : `nullif("${column.name}", ${quote(NO_WORD)}::words_${index})`;
}
