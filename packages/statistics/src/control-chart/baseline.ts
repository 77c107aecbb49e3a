import type { ChartPoint } from './chart-point.ts';

/** The limits from the start or a rebase to the next rebase. */
export interface Baseline {
  /** The dates of the first and the last point judged by it. */
  readonly from: string;
  readonly until: string;
  readonly mean: number | null;
  /** Where each point has its own limits (P and P′), those of the latest that has any. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many values the limits rest on. */
  readonly n: number;
  /** Why it was rebased; null from the start. */
  readonly reason: string | null;
}

/** The limits of at least one point, resting on `n` values. */
export function toBaseline(points: readonly ChartPoint[], reason: string | null, n: number): Baseline {
  const { date: from = '', mean = null } = points[0] ?? {};
  const { lower = null, upper = null } = points.findLast((point) => point.lower !== null) ?? {};
  return { from, until: points.at(-1)?.date ?? from, mean, lower, upper, n, reason };
}
