import { toCsv } from '@clockstop/answers';

type Row = Readonly<Record<string, string | number | null>>;

/** Rows as CSV without a line end after the last, with the columns of all rows in the order in which they first appear. */
export function recordsToCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? null));
  return toCsv([columns, ...lines]).replace(/\r\n$/, '');
}
