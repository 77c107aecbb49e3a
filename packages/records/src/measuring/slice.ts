/** Slices of the records: they are counted one after the other, so that memory does not grow with the records. */
import type { Month } from '@clockstop/rules';
import type { Scan } from './scan.ts';

/** Records that are counted at one go. */
export interface Slice {
  /** A table, a view, or what reads a file, with the columns of a pathway. */
  readonly relation: string;
  /** The first and the last month in which something of them is reported, since January 1970; null where nothing is. */
  readonly months: MonthSpan | null;
}

/** Months since January 1970. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** The places in the scan of the standards that can be counted from records of these months. */
export function placesCounted({ standards }: Scan, months: MonthSpan | null): readonly number[] {
  if (months === null) return [];
  return standards.flatMap(({ recordsFrom, figuresUntil }, place) => {
    const isOver = figuresUntil !== null && monthNumber(figuresUntil) < months.first;
    return isOver || monthNumber(recordsFrom) > months.last ? [] : [place];
  });
}

/** The months from January 1970 to a month. */
export function monthNumber(month: Month): number {
  return (Number(month.slice(0, 4)) - 1970) * 12 + Number(month.slice(5)) - 1;
}
