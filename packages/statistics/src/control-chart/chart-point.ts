/** One row of figures: a month, a week or a day. The value is any number (a count, a share, days); null is a missing month. */
export interface ChartRow {
  /** `2024-04-01`, or `2024-04` for its first day. */
  readonly date: string;
  /** Left out or null where there is none; then the share is worked out if numerator and denominator are there. */
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** The target that held on this date, in the unit of the value; without it, that of the options. */
  readonly target?: number | null;
}

/**
 * A pattern that chance alone rarely makes, in the order in which the first names the point: beyond a limit; rising or
 * falling at every step; two of three beyond two sigma on one side of the mean; a run on one side of the mean.
 */
export type Signal = 'outside-limits' | 'trend' | 'two-of-three' | 'shift';

/** What a point is: chance alone, or a change for better or worse, or up or down where neither is better. */
export type PointType = 'common_cause' | 'improvement' | 'concern' | 'neutral_high' | 'neutral_low';

/** Where the values are expected at one point; null where too few values tell. */
export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Two thirds of the way from the mean to the limit: two sigma. */
  readonly nearLower: number | null;
  readonly nearUpper: number | null;
}

/** One row as the chart shows it, in the unit of the values. */
export interface ChartPoint extends Limits {
  readonly date: string;
  /** Null for a missing month. */
  readonly value: number | null;
  /** The mean of the baseline it belongs to; null where that has no value. */
  readonly mean: number | null;
  readonly target: number | null;
  /** Every pattern that the point is part of; empty for a missing month. */
  readonly signals: readonly Signal[];
  /** Null for a missing month, except under `plotthedots`, which calls it common cause. */
  readonly type: PointType | null;
}

/** Limits that are unknown. */
export const NO_LIMITS: Limits = { lower: null, upper: null, nearLower: null, nearUpper: null };
