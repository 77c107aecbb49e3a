import { normalTailRatio } from './normal-tail-ratio.ts';

const rootTwoPi = 2.5066282746310007;

/** The density of the standard normal distribution at z. */
export function normalDensity(z: number): number {
  return bellCurve(z) / rootTwoPi;
}

// exp(−z²/2), with z split so that squaring it loses nothing far from the middle.
function bellCurve(z: number): number {
  const size = Math.abs(z);
  if (size > 40) return 0;
  const coarse = Math.trunc(size * 16) / 16;
  return Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * (size - coarse) * (size + coarse));
}

/** P(Z > z) for a standard normal Z, with its relative accuracy (about 1e-15) kept in the far tail. */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) return z;
  return z < 0 ? 1 - normalUpperTail(-z) : normalDensity(z) * normalTailRatio(z);
}

/** P(Z ≤ z) for a standard normal Z, with its relative accuracy kept in the far lower tail. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** ln P(Z > z): for tails too small to be held as a number (z beyond 38). */
export function normalLogUpperTail(z: number): number {
  if (z < 0) return Math.log1p(-normalUpperTail(-z));
  return -0.5 * z * z - Math.log(rootTwoPi) + Math.log(normalTailRatio(z));
}

/** ln P(Z ≤ z): for tails too small to be held as a number (z below −38). */
export function normalLogCdf(z: number): number {
  return normalLogUpperTail(-z);
}

export { normalQuantile } from './normal-quantile.ts';
