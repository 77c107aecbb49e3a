import { logBetaKernel } from './beta-kernel.ts';
import { type BetaShape, logBetaTail, logLowerTail } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

function logistic(t: number): number {
  return 1 / (1 + Math.exp(-t));
}

// Far down the tail P(X ≤ x) is x^a / (a B(a, b)): the log odds where that alone would reach the probability.
function firstGuess(logP: number, { a, b }: BetaShape): number {
  const logScale = Math.log(a) + logGamma(a) + logGamma(b) - logGamma(a + b);
  return Math.min((logP + logScale) / a, Math.log((a + 1) / (b + 1)));
}

// Newton's method for ln P(X ≤ x) = ln p in the log odds t of x: the curve is concave, so it meets no turning point.
function solveLogOdds(logP: number, shape: BetaShape): number {
  let t = firstGuess(logP, shape);
  for (let step = 0; step < 200; step++) {
    const x = logistic(t);
    const y = logistic(-t);
    const tail = logBetaTail(x, y, shape);
    const move = (logP - tail) / Math.exp(logBetaKernel(x, y, shape) - tail);
    if (!Number.isFinite(move)) break;
    t += move;
    if (Math.abs(move) <= 1e-15 * Math.max(1, Math.abs(t))) break;
  }
  return t;
}

function checkArguments(p: number, { a, b }: BetaShape): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1: ${p}`);
  if (!(a > 0 && b > 0 && a + b < Infinity))
    throw new RangeError(`beta shapes must be above zero: ${a}, ${b}`);
}

/**
 * The x below which a beta variable with shapes a, b > 0 falls with probability p, to about 1e-13 relative.
 * For an upper tail q near the top use 1 − betaQuantile(q, b, a), which loses nothing when q is tiny.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const shape = { a, b };
  checkArguments(p, shape);
  if (p === 0 || p === 1) return p;
  const middle = logLowerTail(a / (a + b), b / (a + b), shape);
  if (Math.log(p) <= middle) return logistic(solveLogOdds(Math.log(p), shape));
  return logistic(-solveLogOdds(Math.log1p(-p), { a: b, b: a }));
}
