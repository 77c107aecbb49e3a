import { logBetaKernel } from './beta-kernel.ts';
import { binomialLogProbability } from './binomial.ts';
import type { BetaShape } from './incomplete-beta.ts';

/** The shapes of the beta distribution with this mean and this intra-class correlation, both strictly between 0 and 1. */
export function betaShapeOf(mean: number, correlation: number): BetaShape {
  const weight = 1 / correlation - 1;
  return { a: mean * weight, b: (1 - mean) * weight };
}

/** ln P(X = x) for X of n trials whose chance is itself drawn from a beta distribution: −∞ where x cannot happen. */
export function betaBinomialLogProbability(x: number, n: number, shape: BetaShape): number {
  if (!Number.isInteger(x) || x < 0 || x > n) return -Infinity;
  const after = { a: shape.a + x, b: shape.b + n - x };
  const [p, q] = [after.a / (after.a + after.b), after.b / (after.a + after.b)];
  return binomialLogProbability(x, n, p) + logBetaKernel(p, q, shape) - logBetaKernel(p, q, after);
}

/** P(X = x) for x = 0 to n, each worked out from its neighbour, outwards from the mean. */
export function betaBinomialProbabilities(n: number, { a, b }: BetaShape): Float64Array {
  const masses = new Float64Array(n + 1);
  const middle = Math.round((n * a) / (a + b));
  let mass = Math.exp(betaBinomialLogProbability(middle, n, { a, b }));
  masses[middle] = mass;
  for (let x = middle; x < n; x++) {
    mass *= ((n - x) * (a + x)) / ((x + 1) * (b + n - x - 1));
    masses[x + 1] = mass;
  }
  mass = masses[middle] ?? 0;
  for (let x = middle; x > 0; x--) {
    mass *= (x * (b + n - x)) / ((n - x + 1) * (a + x - 1));
    masses[x - 1] = mass;
  }
  return masses;
}
