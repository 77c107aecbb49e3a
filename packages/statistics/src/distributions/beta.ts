import { logBetaKernel } from './beta-kernel.ts';
import { betaTail, logBetaTail } from './incomplete-beta.ts';

/** The density at x of the beta distribution with shapes a, b > 0; zero outside 0 to 1, and infinite at an end where it has a pole. */
export function betaDensity(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (x < 0 || x > 1) return 0;
  if (x === 0 || x === 1) return densityAtEnd(x === 0 ? a : b, x === 0 ? b : a);
  return Math.exp(logBetaKernel(x, 1 - x, { a, b })) / x / (1 - x);
}

function densityAtEnd(near: number, far: number): number {
  if (near === 1) return far;
  return near < 1 ? Infinity : 0;
}

/** P(X ≤ x) for X of the beta distribution with shapes a, b > 0, with its relative accuracy kept in the far lower tail. */
export function betaCdf(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  return betaTail(x, 1 - x, { a, b });
}

/** P(X > x) for X of the beta distribution with shapes a, b > 0, with its relative accuracy kept in the far upper tail. */
export function betaUpperTail(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (x <= 0 || x >= 1) return x <= 0 ? 1 : 0;
  return betaTail(1 - x, x, { a: b, b: a });
}

/** ln P(X ≤ x) of the beta distribution: for tails too small to be held as a number. */
export function betaLogCdf(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (x <= 0 || x >= 1) return x <= 0 ? -Infinity : 0;
  return logBetaTail(x, 1 - x, { a, b });
}

/** ln P(X > x) of the beta distribution: for tails too small to be held as a number. */
export function betaLogUpperTail(x: number, a: number, b: number): number {
  checkShapes(a, b);
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : -Infinity;
  return logBetaTail(1 - x, x, { a: b, b: a });
}

function checkShapes(a: number, b: number): void {
  if (!(a > 0 && b > 0 && a + b < Infinity))
    throw new RangeError(`beta shapes must be above zero: ${a}, ${b}`);
}

export { betaQuantile } from './beta-quantile.ts';
