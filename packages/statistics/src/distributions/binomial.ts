import { betaCdf, betaLogCdf, betaLogUpperTail, betaUpperTail } from './beta.ts';
import { logBetaKernel } from './beta-kernel.ts';
import { firstCount } from './first-count.ts';

// A probability that differs from a step of the distribution by rounding alone counts as that step.
const roundingRoom = 64 * Number.EPSILON;

/** ln P(X = x) for X of n trials with chance p each: −∞ where x cannot happen. */
export function binomialLogProbability(x: number, n: number, p: number): number {
  checkTrials(n, p);
  if (!Number.isInteger(x) || x < 0 || x > n) return -Infinity;
  if (p === 0 || p === 1) return x === n * p ? 0 : -Infinity;
  if (x === 0) return n * Math.log1p(-p);
  if (x === n) return n * Math.log(p);
  return logBetaKernel(p, 1 - p, { a: x, b: n - x }) + Math.log(n / x / (n - x));
}

/** P(X = x) for X of n trials with chance p each, accurate however large n (Loader 2000); zero where x cannot happen. */
export function binomialProbability(x: number, n: number, p: number): number {
  return Math.exp(binomialLogProbability(x, n, p));
}

/** P(X ≤ x) for X of n trials with chance p each, with its relative accuracy kept in the far tail. */
export function binomialCdf(x: number, n: number, p: number): number {
  checkTrials(n, p);
  const count = Math.floor(x);
  if (count < 0 || count >= n) return count < 0 ? 0 : 1;
  return betaUpperTail(p, count + 1, n - count);
}

/** P(X ≥ x) for X of n trials with chance p each: x itself is in the tail. */
export function binomialUpperTail(x: number, n: number, p: number): number {
  checkTrials(n, p);
  const count = Math.ceil(x);
  if (count <= 0 || count > n) return count <= 0 ? 1 : 0;
  return betaCdf(p, count, n - count + 1);
}

/** ln P(X ≤ x): for tails too small to be held as a number. */
export function binomialLogCdf(x: number, n: number, p: number): number {
  checkTrials(n, p);
  const count = Math.floor(x);
  if (count < 0 || count >= n) return count < 0 ? -Infinity : 0;
  return betaLogUpperTail(p, count + 1, n - count);
}

/** ln P(X ≥ x): for tails too small to be held as a number. */
export function binomialLogUpperTail(x: number, n: number, p: number): number {
  checkTrials(n, p);
  const count = Math.ceil(x);
  if (count <= 0 || count > n) return count <= 0 ? 0 : -Infinity;
  return betaLogCdf(p, count, n - count + 1);
}

/** The smallest count x of n trials with chance p each for which P(X ≤ x) reaches the probability. */
export function binomialQuantile(probability: number, n: number, p: number): number {
  checkTrials(n, p);
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`a probability lies between 0 and 1: ${probability}`);
  }
  const wanted = probability === 1 ? 1 : probability * (1 - roundingRoom);
  return firstCount(n, (x) => binomialCdf(x, n, p) >= wanted);
}

function checkTrials(n: number, p: number): void {
  if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`trials are a whole number from 0: ${n}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1: ${p}`);
}
