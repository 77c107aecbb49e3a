import type { FunnelRow } from './funnel-row.ts';

/** The counts of a row in whole trials: where shared cases count as halves, the nearest count with the same share of the whole trials. */
export function wholeCount({ numerator, denominator }: FunnelRow): {
  readonly x: number;
  readonly n: number;
} {
  const n = Math.floor(denominator);
  return { x: n === denominator ? Math.round(numerator) : Math.round((numerator / denominator) * n), n };
}
