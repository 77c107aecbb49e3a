import { type Database, quotePath } from '@clockstop/counts';
import { storedColumns } from '../stored-columns.ts';
import { quoted } from './merge-key.ts';

/** What is known of the rows of some submissions together. */
export type StoredRows = {
  /** The name of the relation: every stored column but the row, and `place`, by which later rows come after earlier ones. */
  readonly relation: string;
  readonly hasRecordIds: boolean;
  readonly hasOthers: boolean;
  readonly hasTransfers: boolean;
};

/** The file of a submission, with its number among those that are merged: later ones have greater numbers. */
export type StoredFile = { readonly path: string; readonly number: number };

/** Which rows are meant: all of some files, and those of a table with the same columns, where there is one. */
export type RowsMeant = { readonly whole: readonly StoredFile[]; readonly rows: string | null };

/** Room for the rows of one submission in a place. */
const MOST_ROWS = 2 ** 32;

/** A record as those who hold its file know it: the submission, and which row of it. */
export type RecordNumber = { readonly hash: string; readonly row: number };

/** The row at a place, where these submissions were merged in this order. */
export function toRecordNumber(place: bigint, hashes: readonly string[]): RecordNumber {
  const [file, row] = [place / BigInt(MOST_ROWS), place % BigInt(MOST_ROWS)];
  return { hash: hashes[Number(file)] ?? '', row: Number(row) };
}

/** The place of a row in SQL, by the number of its file. */
export function placeOf(number: string): string {
  return `${number}::BIGINT * ${MOST_ROWS} + "row"`;
}

/** Makes the relation of the rows that are meant; no files mean no rows. */
export async function createStoredRows(
  { connection }: Database,
  relation: string,
  { whole, rows }: RowsMeant,
): Promise<StoredRows> {
  const parts = [
    ...(whole.length === 0 ? [] : [selectRows(whole)]),
    ...(rows === null ? [] : [`FROM ${rows}`]),
  ];
  const select = parts.length === 0 ? nothing() : parts.join(' UNION ALL ');
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

/** Selects the rows of files with their places. */
export function selectRows(files: readonly StoredFile[]): string {
  const numbers = files.map(({ number }) => number);
  return `SELECT ${placeOf(`([${numbers.join(', ')}])[file_index::BIGINT + 1]`)} AS place, ${names.map(quoted).join(', ')}
    FROM read_parquet([${files.map(({ path }) => quotePath(path)).join(', ')}])`;
}

function nothing(): string {
  const columns = storedColumns.filter(({ name }) => name !== 'row');
  const empty = columns.map(({ name, type }) => `NULL::${type} AS ${quoted(name)}`);
  return `SELECT NULL::BIGINT AS place, ${empty.join(', ')} WHERE false`;
}
