import {
  type BetaShape,
  betaBinomialLogLikelihood,
  betaBinomialSlopes,
  type LikelihoodSlopes,
  logCoefficients,
} from './beta-binomial-likelihood.ts';
import { checkProportions, type Proportion } from './proportion.ts';

/** How true shares vary between organisations: as Beta(alpha, beta). */
export interface BetaBinomialFit extends BetaShape {
  /** Mean of the true shares, alpha / (alpha + beta). */
  readonly mean: number;
  /** alpha + beta: how many patients the knowledge of all the others is worth. Infinite where the shares differ by no more than chance. */
  readonly strength: number;
  /** Logarithm of the likelihood of the counts, with the binomial coefficients. */
  readonly logLikelihood: number;
}

// So strong a prior cannot be told from an infinite one.
const noVariation = 1e8;

/**
 * The beta-binomial model of shares by maximum likelihood; rows with a denominator of zero count for nothing.
 *
 * Where the shares vary no more than the binomial allows (the score of Tarone is not above zero), or all is 0% or 100%, the most
 * likely model has no variation at all: the mean is the pooled share, alpha, beta and strength are infinite.
 * Throws a RangeError where a row is no proportion or no row has a denominator.
 * Source: Griffiths, Biometrics 29 (1973); Tarone, Biometrika 66 (1979); Newton's method in ln alpha and ln beta.
 */
export function fitBetaBinomial(items: readonly Proportion[]): BetaBinomialFit {
  checkProportions(items);
  const counted = items.filter(({ denominator }) => denominator > 0);
  if (counted.length === 0) throw new RangeError('no row with a denominator');
  const pooled = poolOf(counted);
  if (!variesBeyondChance(counted, pooled)) return withoutVariation(counted, pooled);
  const { shape, logLikelihood } = climb(counted, pooled);
  const strength = shape.alpha + shape.beta;
  if (strength > noVariation) return withoutVariation(counted, pooled);
  return {
    ...shape,
    mean: shape.alpha / strength,
    strength,
    logLikelihood: logLikelihood + logCoefficients(counted),
  };
}

/** The share of all together. */
function poolOf(items: readonly Proportion[]): number {
  const yes = items.reduce((sum, { numerator }) => sum + numerator, 0);
  return yes / items.reduce((sum, { denominator }) => sum + denominator, 0);
}

/** Whether the likelihood rises when variation between organisations is let in. */
function variesBeyondChance(items: readonly Proportion[], pooled: number): boolean {
  if (pooled === 0 || pooled === 1) return false;
  const score = items.reduce((sum, { numerator, denominator }) => {
    return sum + (numerator - denominator * pooled) ** 2 / (pooled * (1 - pooled)) - denominator;
  }, 0);
  return score > 0;
}

function withoutVariation(items: readonly Proportion[], pooled: number): BetaBinomialFit {
  const strength = Number.POSITIVE_INFINITY;
  const logLikelihood = items.reduce((sum, { numerator, denominator }) => {
    return sum + times(numerator, Math.log(pooled)) + times(denominator - numerator, Math.log(1 - pooled));
  }, logCoefficients(items));
  return { mean: pooled, strength, alpha: strength, beta: strength, logLikelihood };
}

/** A product in which nothing of an infinite logarithm is nothing. */
function times(count: number, logarithm: number): number {
  return count === 0 ? 0 : count * logarithm;
}

interface Point {
  readonly shape: BetaShape;
  readonly logLikelihood: number;
}

/** Newton's method from a prior worth ten patients, each step halved until it gains; ends where no step gains. */
function climb(items: readonly Proportion[], pooled: number): Point {
  let point = pointAt(items, { alpha: 10 * pooled, beta: 10 * (1 - pooled) });
  for (let step = 0; step < 100; step++) {
    const next = better(items, point);
    if (next === undefined || next.shape.alpha + next.shape.beta > noVariation) return next ?? point;
    point = next;
  }
  return point;
}

function pointAt(items: readonly Proportion[], shape: BetaShape): Point {
  return { shape, logLikelihood: betaBinomialLogLikelihood(items, shape) };
}

function better(items: readonly Proportion[], { shape, logLikelihood }: Point): Point | undefined {
  const { u, v } = direction(betaBinomialSlopes(items, shape));
  if (Math.abs(u) + Math.abs(v) < 1e-10) return undefined;
  for (let size = 1; size > 1e-6; size /= 4) {
    const moved = {
      alpha: shape.alpha * Math.exp(size * u),
      beta: shape.beta * Math.exp(size * v),
    };
    const point = pointAt(items, moved);
    if (point.logLikelihood > logLikelihood) return point;
  }
  return undefined;
}

/** The step of Newton's method where the likelihood is a hill there, else a step uphill; at most e² times in either parameter. */
function direction({ u, v, uu, uv, vv }: LikelihoodSlopes): { u: number; v: number } {
  const determinant = uu * vv - uv * uv;
  const isHill = uu < 0 && determinant > 0;
  const step = isHill
    ? { u: (uv * v - vv * u) / determinant, v: (uv * u - uu * v) / determinant }
    : { u: u / (Math.abs(uu) + Math.abs(uv)), v: v / (Math.abs(vv) + Math.abs(uv)) };
  const longest = Math.max(Math.abs(step.u), Math.abs(step.v), 2);
  return { u: (2 * step.u) / longest, v: (2 * step.v) / longest };
}
