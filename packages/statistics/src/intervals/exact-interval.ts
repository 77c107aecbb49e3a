import { betaQuantile } from '../distributions/beta.ts';
import { checkProportion, type Interval } from './interval.ts';

// The chance at which x or more of n would happen with this probability.
function exactBound(x: number, n: number, tail: number): number {
  return x === 0 ? 0 : betaQuantile(tail, x, n - x + 1);
}

/**
 * The exact binomial interval of Clopper and Pearson (1934) for a proportion of x out of n: covers at least as often as it says.
 * It contains x / n; n = 0 says nothing, so gives 0 to 1. RangeError unless 0 ≤ x ≤ n.
 */
export function exactInterval(x: number, n: number, confidence = 0.95): Interval {
  checkProportion(x, n, confidence);
  const tail = (1 - confidence) / 2;
  return { lower: exactBound(x, n, tail), upper: 1 - exactBound(n - x, n, tail) };
}
