import { normalQuantile } from '../distributions/normal.ts';
import { checkProportion, type Interval } from './interval.ts';

// The smaller root of the score equation, written as a quotient so that it cannot cancel.
function scoreBound(x: number, n: number, z: number): number {
  const square = z * z;
  const middle = 2 * x + square;
  const root = z * Math.sqrt(square + 4 * x * (1 - x / n));
  return (2 * x * x) / n / (middle + root);
}

/**
 * The score interval of Wilson (1927) for a proportion of x out of n, without continuity correction.
 * It lies within 0 to 1 and contains x / n; n = 0 says nothing, so gives 0 to 1. RangeError unless 0 ≤ x ≤ n.
 */
export function wilsonInterval(x: number, n: number, confidence = 0.95): Interval {
  checkProportion(x, n, confidence);
  if (n === 0) return { lower: 0, upper: 1 };
  const z = -normalQuantile((1 - confidence) / 2);
  return { lower: scoreBound(x, n, z), upper: 1 - scoreBound(n - x, n, z) };
}
