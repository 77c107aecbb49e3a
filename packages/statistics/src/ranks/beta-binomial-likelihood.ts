import { logGamma } from '../distributions/log-gamma.ts';
import { digamma, trigamma } from './polygamma.ts';
import type { Proportion } from './proportion.ts';

/** The two parameters of a beta distribution, both above zero. */
export interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
}

/** The logarithm of the beta-binomial likelihood of these proportions, less `logCoefficients`, which no fit changes. */
export function betaBinomialLogLikelihood(items: readonly Proportion[], { alpha, beta }: BetaShape): number {
  const none = logBeta(alpha, beta);
  return items.reduce((sum, { numerator, denominator }) => {
    return sum + logBeta(numerator + alpha, denominator - numerator + beta) - none;
  }, 0);
}

/** The logarithm of the product of the binomial coefficients of these proportions, by the gamma function where counts are halves. */
export function logCoefficients(items: readonly Proportion[]): number {
  return items.reduce((sum, { numerator, denominator }) => {
    return sum - Math.log(denominator + 1) - logBeta(numerator + 1, denominator - numerator + 1);
  }, 0);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** First and second derivatives of the log-likelihood by ln alpha (u) and ln beta (v). */
export interface LikelihoodSlopes {
  readonly u: number;
  readonly v: number;
  readonly uu: number;
  readonly uv: number;
  readonly vv: number;
}

/** The derivatives of `betaBinomialLogLikelihood`, for Newton's method. */
export function betaBinomialSlopes(
  items: readonly Proportion[],
  { alpha, beta }: BetaShape,
): LikelihoodSlopes {
  const sum = { a: 0, b: 0, aa: 0, bb: 0, ab: 0 };
  for (const { numerator, denominator } of items) {
    const [yes, no, all] = [numerator + alpha, denominator - numerator + beta, denominator + alpha + beta];
    const common = digamma(alpha + beta) - digamma(all);
    const bend = trigamma(alpha + beta) - trigamma(all);
    sum.a += digamma(yes) - digamma(alpha) + common;
    sum.b += digamma(no) - digamma(beta) + common;
    sum.aa += trigamma(yes) - trigamma(alpha) + bend;
    sum.bb += trigamma(no) - trigamma(beta) + bend;
    sum.ab += bend;
  }
  const [u, v] = [alpha * sum.a, beta * sum.b];
  return {
    u,
    v,
    uu: alpha ** 2 * sum.aa + u,
    uv: alpha * beta * sum.ab,
    vv: beta ** 2 * sum.bb + v,
  };
}
