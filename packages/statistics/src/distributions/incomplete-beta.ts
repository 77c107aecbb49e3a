import { logBetaKernel } from './beta-kernel.ts';

/** The two shapes of a beta distribution, both above zero. */
export type BetaShape = { readonly a: number; readonly b: number };

const tiny = 1e-300;
const precision = 1e-16;

function awayFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

// The continued fraction of the incomplete beta function (Abramowitz & Stegun 26.5.8) by Lentz's method.
function continuedFraction(x: number, { a, b }: BetaShape): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) <= precision * 2) break;
  }
  return value;
}

/** Whether x lies low enough for the lower tail to be worked out directly, and not as what the upper tail leaves. */
function isLowerTail(x: number, { a, b }: BetaShape): boolean {
  return x <= (a + 1) / (a + b + 2);
}

/** ln P(X ≤ x) of a beta variable, with y = 1 − x, for x where `isLowerTail` holds. */
export function logLowerTail(x: number, y: number, shape: BetaShape): number {
  if (x <= 0) return -Infinity;
  return logBetaKernel(x, y, shape) - Math.log(shape.a) + Math.log(continuedFraction(x, shape));
}

/** ln P(X ≤ x) of a beta variable at any x, with y = 1 − x. */
export function logBetaTail(x: number, y: number, shape: BetaShape): number {
  if (isLowerTail(x, shape)) return logLowerTail(x, y, shape);
  return Math.log1p(-Math.exp(logLowerTail(y, x, { a: shape.b, b: shape.a })));
}

/** P(X ≤ x) of a beta variable at any x, with y = 1 − x. */
export function betaTail(x: number, y: number, shape: BetaShape): number {
  if (isLowerTail(x, shape)) return Math.exp(logLowerTail(x, y, shape));
  return 1 - Math.exp(logLowerTail(y, x, { a: shape.b, b: shape.a }));
}
