/** The figures of counts, added up and compared column by column. */
import type { Count, Halves } from '../count.ts';

/** Figures that can be added: the columns that every row has, and those that only some tables have. */
export interface Figures {
  total: Halves;
  within: Halves;
  /** Null when any of the rows has none. */
  after: Halves | null;
  bands: Record<string, Halves> | null;
}

/** The figures of one row, to add others to. */
export function figuresOf(count: Count): Figures {
  return {
    total: count.total,
    within: count.within,
    after: count.after,
    bands: count.bands && { ...count.bands },
  };
}

/** Adds a row to a sum. */
export function addTo(sum: Figures, count: Count): void {
  sum.total += count.total;
  sum.within += count.within;
  sum.after = sum.after === null || count.after === null ? null : sum.after + count.after;
  if (sum.bands === null) return;
  if (count.bands === null) sum.bands = null;
  else for (const band in count.bands) sum.bands[band] = (sum.bands[band] ?? 0) + (count.bands[band] ?? 0);
}

/** A column in which two figures differ. */
export interface Difference {
  readonly column: string;
  readonly published: Halves;
  readonly sum: Halves;
}

/** The first column in which published figures differ from a sum, or null. Columns that either lacks are passed over. */
export function firstDifference(published: Figures, sum: Figures, withBands: boolean): Difference | null {
  if (published.total !== sum.total) return { column: 'total', published: published.total, sum: sum.total };
  if (published.within !== sum.within)
    return { column: 'within', published: published.within, sum: sum.within };
  if (published.after !== null && sum.after !== null && published.after !== sum.after) {
    return { column: 'after', published: published.after, sum: sum.after };
  }
  if (!withBands || published.bands === null || sum.bands === null) return null;
  for (const band of Object.keys({ ...published.bands, ...sum.bands })) {
    const [mine, theirs] = [published.bands[band] ?? 0, sum.bands[band] ?? 0];
    if (mine !== theirs) return { column: `band ${band}`, published: mine, sum: theirs };
  }
  return null;
}
