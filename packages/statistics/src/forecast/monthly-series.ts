import type { Breaks } from './forecast-break.ts';
import { parseMonth, toMonth } from './month.ts';

/** A month that was not there or not typical, and why. */
export interface Gap {
  readonly month: string;
  readonly why: 'missing' | 'excluded';
  /** The reason of the break; null for a missing month. */
  readonly reason: string | null;
}

/** Months in a row, from the first that is known and typical to the last; null for a gap between. */
export interface MonthlySeries<Value> {
  readonly first: number;
  readonly values: readonly (Value | null)[];
  readonly gaps: readonly Gap[];
}

/** A month and what is known of it; null where it is missing. */
export interface MonthValue<Value> {
  readonly date: string;
  readonly value: Value | null;
}

/**
 * The series that rows make, in whatever order they come, once breaks are taken out. Gaps at either end are cut off,
 * so the forecast goes on from the last month that is known and typical. A RangeError names a month that comes twice,
 * and says where nothing is left.
 */
export function toMonthlySeries<Value>(
  rows: readonly MonthValue<Value>[],
  breaks: Breaks,
): MonthlySeries<Value> {
  const known = byMonth(rows);
  const typical = [...known].flatMap(([month, value]) =>
    value !== null && month >= breaks.restart && reasonOf(month, breaks) === null ? [month] : [],
  );
  if (typical.length === 0) throw new RangeError('no month with a value is left to forecast from');
  const [first, last] = [Math.min(...typical), Math.max(...typical)];
  const months = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isTypical = new Set(typical);
  return {
    first,
    values: months.map((month) => (isTypical.has(month) ? (known.get(month) ?? null) : null)),
    gaps: months.filter((month) => !isTypical.has(month)).map((month) => toGap(month, breaks)),
  };
}

function byMonth<Value>(rows: readonly MonthValue<Value>[]): ReadonlyMap<number, Value | null> {
  const known = new Map<number, Value | null>();
  for (const { date, value } of rows) {
    const month = parseMonth(date);
    if (known.has(month)) throw new RangeError(`the month ${toMonth(month)} comes twice`);
    known.set(month, value);
  }
  return known;
}

function toGap(month: number, breaks: Breaks): Gap {
  const reason = reasonOf(month, breaks);
  return { month: toMonth(month), why: reason === null ? 'missing' : 'excluded', reason };
}

function reasonOf(month: number, { excluded }: Breaks): string | null {
  return excluded.find(({ from, to }) => month >= from && month <= to)?.reason ?? null;
}
