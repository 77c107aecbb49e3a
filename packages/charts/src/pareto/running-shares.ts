import type { ParetoChartRow } from './pareto-chart-data.ts';

/** A contributor in its place: 1 for the most, shared by those that contribute as many. */
export interface RunningRow extends ParetoChartRow {
  readonly place: number;
  /** Its share of all, and that of all down to it, as fractions of 1; null where all is zero. */
  readonly share: number | null;
  readonly running: number | null;
}

/** The contributors from the most to the least, those with as many by name, each with its shares. */
export interface RunningShares {
  readonly rows: readonly RunningRow[];
  readonly total: number;
}

/** Adds up contributors from the most to the least. Throws a RangeError that names a row whose count is not one. */
export function runningShares(given: readonly ParetoChartRow[]): RunningShares {
  given.forEach(checkCount);
  const sorted = [...given].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en-GB'));
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  const part = (sum: number): number | null => (total === 0 ? null : sum / total);
  let sum = 0;
  let place = 1;
  const rows = sorted.map((row, at) => {
    sum += row.count;
    if (row.count !== sorted[at - 1]?.count) place = at + 1;
    return { ...row, place, share: part(row.count), running: part(sum) };
  });
  return { rows, total };
}

/** How many of the first contributors it takes to reach so many tenths of all; null where all is zero. */
export function reachedAfter({ rows, total }: RunningShares, tenths: number): number | null {
  if (total === 0) return null;
  let sum = 0;
  const at = rows.findIndex(({ count }) => {
    sum += count;
    return sum * 10 >= total * tenths;
  });
  return at < 0 ? rows.length : at + 1;
}

function checkCount({ name, count }: ParetoChartRow): void {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`${name}: ${count} is not a count`);
}
