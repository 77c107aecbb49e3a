import { betaBinomialProbabilities, betaShapeOf } from '../distributions/beta-binomial.ts';
import { binomialLogCdf, binomialLogUpperTail } from '../distributions/binomial.ts';

/** How surely a count of n trials stays at or below, and at or above, a whole number: logarithms of both tails. */
export type CountTails = {
  readonly n: number;
  /** ln P(X ≤ x). */
  readonly logLower: (x: number) => number;
  /** ln P(X ≥ x). */
  readonly logUpper: (x: number) => number;
};

/** The tails of n trials with one chance for all (correlation 0), or with a chance that varies between providers. */
export function countTails(n: number, target: number, correlation: number): CountTails {
  const isFixed = correlation === 0 || target === 0 || target === 1;
  return isFixed ? binomialTails(n, target) : betaBinomialTails(n, target, correlation);
}

function binomialTails(n: number, p: number): CountTails {
  return {
    n,
    logLower: (x) => binomialLogCdf(x, n, p),
    logUpper: (x) => binomialLogUpperTail(x, n, p),
  };
}

function betaBinomialTails(n: number, target: number, correlation: number): CountTails {
  const masses = betaBinomialProbabilities(n, betaShapeOf(target, correlation));
  const lower = runningSums(masses);
  const upper = runningSums(masses.toReversed());
  return {
    n,
    logLower: (x) => logOfSum(lower, Math.floor(x)),
    logUpper: (x) => logOfSum(upper, n - Math.ceil(x)),
  };
}

function runningSums(masses: Float64Array): Float64Array {
  let sum = 0;
  return masses.map((mass) => {
    sum += mass;
    return sum;
  });
}

function logOfSum(sums: Float64Array, index: number): number {
  if (index < 0) return -Infinity;
  return Math.min(0, Math.log(sums[index] ?? 1));
}

/** The value between two whole numbers of a function known at whole numbers, drawn straight; −∞ next to an end at −∞. */
export function drawnBetween(logTail: (x: number) => number, x: number): number {
  const low = Math.floor(x);
  if (low === x) return logTail(x);
  const [from, to] = [logTail(low), logTail(low + 1)];
  if (from === -Infinity || to === -Infinity) return -Infinity;
  return from + (x - low) * (to - from);
}
