import { type Database, quotePath } from '@clockstop/counts';
import { submissionPath } from '../files/records-folder.ts';
import { storedColumns } from '../stored-columns.ts';
import { quoted } from './merge-key.ts';

/** What is known of the rows of all submissions together. */
export type StoredRows = {
  /** The name of the relation: every stored column but the row, and `place`, by which later rows come after earlier ones. */
  readonly relation: string;
  readonly hasRecordIds: boolean;
  readonly hasOthers: boolean;
  readonly hasTransfers: boolean;
};

/** Room for the rows of one submission in a place. */
const MOST_ROWS = 2 ** 32;

/** A record as those who hold its file know it: the submission, and which row of it. */
export type RecordNumber = { readonly hash: string; readonly row: number };

/** The row at a place, where these submissions were merged in this order. */
export function toRecordNumber(place: bigint, hashes: readonly string[]): RecordNumber {
  const [file, row] = [place / BigInt(MOST_ROWS), place % BigInt(MOST_ROWS)];
  return { hash: hashes[Number(file)] ?? '', row: Number(row) };
}

/** Makes the relation of all rows of the submissions, given in their order; none of them means no rows. */
export async function createStoredRows(
  { connection }: Database,
  relation: string,
  { store, hashes }: { readonly store: string; readonly hashes: readonly string[] },
): Promise<StoredRows> {
  const select =
    hashes.length === 0 ? nothing() : selectRows(hashes.map((hash) => submissionPath(store, hash)));
  await connection.run(`CREATE OR REPLACE TEMP VIEW ${relation} AS ${select}`);
  const reader = await connection.runAndReadAll(
    `SELECT count(recordId) > 0, count(*) > count(recordId), count(transferToProvider) > 0 FROM ${relation}`,
  );
  const [hasRecordIds, hasOthers, hasTransfers] = reader.getRows()[0] ?? [];
  return {
    relation,
    hasRecordIds: hasRecordIds === true,
    hasOthers: hasOthers === true,
    hasTransfers: hasTransfers === true,
  };
}

const names = storedColumns.map(({ name }) => name).filter((name) => name !== 'row');

function selectRows(paths: readonly string[]): string {
  return `SELECT file_index::BIGINT * ${MOST_ROWS} + "row" AS place, ${names.map(quoted).join(', ')}
    FROM read_parquet([${paths.map(quotePath).join(', ')}])`;
}

function nothing(): string {
  const columns = storedColumns.filter(({ name }) => name !== 'row');
  const empty = columns.map(({ name, type }) => `NULL::${type} AS ${quoted(name)}`);
  return `SELECT NULL::BIGINT AS place, ${empty.join(', ')} WHERE false`;
}
