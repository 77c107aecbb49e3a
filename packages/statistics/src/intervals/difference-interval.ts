import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A count within a total: x out of n. */
export type Proportion = { readonly x: number; readonly n: number };

function reach({ x, n }: Proportion, confidence: number): { share: number; below: number; above: number } {
  const { lower, upper } = wilsonInterval(x, n, confidence);
  const share = x / n;
  return { share, below: share - lower, above: upper - share };
}

/**
 * The interval for the share of the first less the share of the second, by the hybrid score method of
 * Newcombe (1998, method 10), for two independent proportions. Where either has n = 0 it is −1 to 1.
 */
export function differenceInterval(first: Proportion, second: Proportion, confidence = 0.95): Interval {
  const one = reach(first, confidence);
  const two = reach(second, confidence);
  if (first.n === 0 || second.n === 0) return { lower: -1, upper: 1 };
  const difference = one.share - two.share;
  return {
    lower: difference - Math.hypot(one.below, two.above),
    upper: difference + Math.hypot(one.above, two.below),
  };
}
