import type { About } from '../chart.ts';

/** How one organisation stands on one standard. Shares are fractions of 1; null where nobody was counted. */
export interface StandardRow {
  /** The id of the standard, `faster-diagnosis`. */
  readonly id: string;
  readonly title: string;
  /** The share that is expected; null where none is. */
  readonly target: number | null;
  /** Whether the organisation reaches it; null where there is no target or no share. */
  readonly met: boolean | null;
  readonly share: number | null;
  /** 1 is best; null where no rank is given. */
  readonly rank: number | null;
  /** How many hold the rank: 1 when alone. */
  readonly tied: number;
  /** How many organisations have a rank. */
  readonly of: number;
  /** The interval of the rank; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** The shares of the other organisations, in any order. */
  readonly others: readonly number[];
}

/** One organisation on all the standards of a period. */
export interface StandardsChartData extends Omit<About, 'measure'> {
  readonly organisation: string;
  readonly standards: readonly StandardRow[];
  /** How sure the intervals of the ranks are, as a fraction of 1; 0.95 unless said. */
  readonly confidence?: number;
}
