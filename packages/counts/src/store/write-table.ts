/** Writes rows of any shape to a Parquet file. */
import { DOUBLE, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import { openDatabase, quote } from './database.ts';

type Row = Readonly<Record<string, string | number | null>>;

const CHUNK = 2048;

/** Writes rows to a Parquet file; a column is of numbers when no row holds a word in it. */
export async function writeTable(rows: readonly Row[], path: string): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const types = columns.map((column) =>
    rows.some((row) => typeof row[column] === 'string') ? VARCHAR : DOUBLE,
  );
  const database = await openDatabase(1, '1GB');
  try {
    const { connection } = database;
    const declared = columns.map((column, index) => `"${column.replaceAll('"', '""')}" ${types[index]}`);
    await connection.run(`CREATE TEMP TABLE rows (${declared.join(', ')})`);
    const appender = await connection.createAppender('rows');
    for (let start = 0; start < rows.length; start += CHUNK) {
      const some = rows.slice(start, start + CHUNK);
      const chunk = DuckDBDataChunk.create(types, some.length);
      chunk.setColumns(columns.map((column) => some.map((row) => row[column] ?? null)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    await connection.run(`COPY rows TO ${quote(path)} (FORMAT parquet, COMPRESSION zstd)`);
  } finally {
    database.close();
  }
}
