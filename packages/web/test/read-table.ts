import { DuckDBInstance } from '@duckdb/node-api';

/** The rows of a Parquet file, as objects. */
export async function readTable(path: string, order = ''): Promise<readonly Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(`SELECT * FROM '${path}' ${order}`);
    return reader.getRowObjects();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
