/** Rows as CSV (RFC 4180), with the columns of all rows in the order in which they first appear. */

type Row = Readonly<Record<string, string | number | null>>;

/** The rows as CSV text without a line break at its end. */
export function toCsv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => field(row[column] ?? '')).join(','));
  return [columns.map(field).join(','), ...lines].join('\r\n');
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
