import type { Limits } from './chart-point.ts';

/** Up or down. */
export type Direction = -1 | 1;

/** Above the mean 1, below it -1, on it 0. */
type Side = Direction | 0;

/** Where a value stands: the side of the mean, and whether beyond two sigma (near the limit) or beyond the limit. Null for a missing month. */
export type Standing = {
  readonly value: number;
  readonly side: Side;
  readonly beyond: 'nothing' | 'near' | 'limit';
} | null;

/** Where a value stands among its mean and limits. Figures closer than the share `rounding` of their size are equal. */
export function standingOf(
  value: number | null,
  { mean, ...limits }: Limits & { readonly mean: number | null },
  rounding: number,
): Standing {
  if (value === null || mean === null) return null;
  const slack = rounding * Math.max(Math.abs(value), Math.abs(mean));
  const isBeyond = (lower: number | null, upper: number | null) =>
    lower !== null && upper !== null && (value > upper + slack || value < lower - slack);
  const isNear = isBeyond(limits.nearLower, limits.nearUpper);
  return {
    value,
    side: value > mean + slack ? 1 : value < mean - slack ? -1 : 0,
    beyond: isBeyond(limits.lower, limits.upper) ? 'limit' : isNear ? 'near' : 'nothing',
  };
}
