/** Finds the rows of other submissions on which it matters that some submissions came or went. */
import { type Database, quotePath } from '@clockstop/counts';
import { submissionPath } from '../files/records-folder.ts';
import { keySql, type MergeKey } from './merge-key.ts';

/** Which submissions changed, and those that were there before and still are. */
export type Changed = {
  readonly changed: readonly string[];
  readonly others: readonly string[];
};

/** Rows that can be merged by themselves: whatever they are merged with is among them. */
export type CoupledRows = {
  /** Submissions that have such rows, the changed ones and others. */
  readonly hashes: ReadonlySet<string>;
  /** The relation, in SQL, of the rows of one of them. */
  readonly rowsOf: (hash: string) => string;
};

/**
 * All rows of the changed submissions, and those of the others that have a pathway or a record identifier in common with
 * one of them, directly or by way of further rows.
 */
export async function coupledRows(
  { connection }: Database,
  store: string,
  { changed, others, key }: Changed & { readonly key: MergeKey },
): Promise<CoupledRows> {
  const { hash } = keySql(key);
  await connection.run('CREATE OR REPLACE TEMP TABLE coupled_pathways (pathway UBIGINT)');
  await connection.run('CREATE OR REPLACE TEMP TABLE coupled_records (recordId VARCHAR)');
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE coupled_rows (file UBIGINT, "row" INTEGER, pathway UBIGINT, recordId VARCHAR)',
  );
  let found = keysOf(filesOf(store, changed), hash);
  for (let isMore = changed.length > 0; isMore; ) {
    isMore = (await addKeys(connection, found)) && others.length > 0;
    if (!isMore) break;
    await connection.run(`CREATE OR REPLACE TEMP TABLE coupled_rows AS
      SELECT * FROM (${keysOf(filesOf(store, others), hash)})
      WHERE pathway IN (FROM coupled_pathways) OR recordId IN (FROM coupled_records)`);
    found = 'FROM coupled_rows';
  }
  const reader = await connection.runAndReadAll('SELECT DISTINCT file FROM coupled_rows ORDER BY file');
  const files = new Map(
    reader.getRows().map(([file]) => [others[Number(file)] ?? '', Number(file)] as const),
  );
  return {
    hashes: new Set([...changed, ...files.keys()]),
    rowsOf: (each) => {
      const rows = `read_parquet(${quotePath(submissionPath(store, each))})`;
      const file = files.get(each);
      if (file === undefined) return rows;
      return `(FROM ${rows} WHERE "row" IN (SELECT "row" FROM coupled_rows WHERE file = ${file}))`;
    },
  };
}

function filesOf(store: string, hashes: readonly string[]): string {
  return `read_parquet([${hashes.map((hash) => quotePath(submissionPath(store, hash))).join(', ')}])`;
}

function keysOf(relation: string, hash: string): string {
  return `SELECT file_index AS file, "row", ${hash} AS pathway, recordId FROM ${relation}`;
}

/** Adds the keys that were not known before, and tells whether there were any. */
async function addKeys(connection: Database['connection'], found: string): Promise<boolean> {
  let added = 0;
  for (const [table, column] of [
    ['coupled_pathways', 'pathway'],
    ['coupled_records', 'recordId'],
  ]) {
    const result = await connection.run(`INSERT INTO ${table} SELECT DISTINCT ${column} FROM (${found})
      WHERE ${column} IS NOT NULL AND ${column} NOT IN (FROM ${table})`);
    added += result.rowsChanged;
  }
  return added > 0;
}
