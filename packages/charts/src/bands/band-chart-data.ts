import type { About } from '../chart.ts';

/** One band of waiting as it is published, such as `15 to 28 days`. */
export interface WaitBand {
  readonly label: string;
  /** Whether a wait in it is within the limit of the standard. */
  readonly within: boolean;
}

/** One organisation or period of a band chart. */
export interface BandChartRow {
  readonly name: string;
  /** How many waited in each band, in the order of the bands; shared cases may make halves. */
  readonly counts: readonly number[];
}

/** The figures of a band chart. Rows are drawn in their order; bands within the limit come first. */
export interface BandChartData extends About {
  readonly bands: readonly WaitBand[];
  readonly rows: readonly BandChartRow[];
  /** How long the standard allows: `62 days`. */
  readonly limit: string;
  /** The row to be seen first, by its name. */
  readonly highlight?: string;
}

/** A row with its sums; the share is null where nobody was counted. */
export interface SummedRow extends BandChartRow {
  readonly total: number;
  readonly within: number;
  readonly share: number | null;
}

/** The bands in the order in which they are drawn, and the rows with their counts in that order and their sums. */
export interface SummedBands {
  readonly bands: readonly WaitBand[];
  readonly rows: readonly SummedRow[];
}

/** Sums the rows of a band chart. Throws a RangeError that names a row whose counts do not fit the bands. */
export function sumBands({ bands, rows }: BandChartData): SummedBands {
  const order = [true, false].flatMap((within) =>
    bands.flatMap((band, at) => (band.within === within ? [at] : [])),
  );
  const allowed = bands.filter(({ within }) => within).length;
  return {
    bands: order.flatMap((at) => bands[at] ?? []),
    rows: rows.map((row) => {
      checkCounts(row, bands.length);
      const counts = order.map((at) => row.counts[at] ?? 0);
      const [total, within] = [sum(counts), sum(counts.slice(0, allowed))];
      return { name: row.name, counts, total, within, share: total === 0 ? null : within / total };
    }),
  };
}

function checkCounts({ name, counts }: BandChartRow, bands: number): void {
  if (counts.length !== bands) throw new RangeError(`${name}: ${counts.length} counts for ${bands} bands`);
  for (const count of counts)
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`${name}: ${count} is not a count`);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
