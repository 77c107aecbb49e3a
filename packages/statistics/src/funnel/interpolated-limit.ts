import { binomialCdf, binomialProbability, binomialQuantile } from '../distributions/binomial.ts';

/**
 * The line that Spiegelhalter (2005, appendix A) draws between the steps of the binomial distribution, for comparison alone:
 * not kept within 0 to 1, and never used to flag. `tail` is the probability below the line, such as 0.025 or 0.975.
 */
export function interpolatedLimit(target: number, n: number, tail: number): number {
  const count = binomialQuantile(tail, n, target);
  const excess = binomialCdf(count, n, target) - tail;
  return (count - excess / binomialProbability(count, n, target)) / n;
}
