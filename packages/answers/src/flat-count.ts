import type { PrintedCount } from './counts-of.ts';

/** A count as a row of a flat file: its bands are columns, `days 15-28`. */
export type FlatCount = Readonly<Record<string, string | number | null>>;

/** A count with its bands as columns. */
export function toFlatCount({ bands, ...count }: PrintedCount): FlatCount {
  const columns = Object.entries(bands ?? {}).map(([band, patients]) => [`days ${band}`, patients]);
  return { ...count, ...Object.fromEntries(columns) };
}
