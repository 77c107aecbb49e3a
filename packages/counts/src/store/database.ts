/** DuckDB in memory: it reads and writes the Parquet files of a store and keeps nothing of its own. */
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** An open database; close it when done. */
export interface Database {
  readonly connection: DuckDBConnection;
  close(): void;
}

/**
 * Opens a database in memory, or in a file, which no other process may open then. It may use the given number of threads
 * and, at most, the given memory.
 */
export async function openDatabase(threads: number, memory: string, path = ':memory:'): Promise<Database> {
  const instance = await DuckDBInstance.create(path, {
    threads: String(threads),
    memory_limit: memory,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The text as a literal of SQL. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The path of one file as a literal of SQL for a reader of files, which would take brackets and stars for a pattern. */
export function quotePath(path: string): string {
  return quote(path.replace(/[[*?]/g, '[$&]'));
}

/** The texts as a list of SQL. */
export function quoteList(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`;
}
