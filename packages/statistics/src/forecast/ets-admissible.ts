import { at } from './at.ts';
import type { SmoothingWeights } from './smoothing.ts';

/**
 * Whether the errors of long ago fade out of a seasonal model, so that it can be estimated at all: no root of its
 * characteristic equation lies outside the unit circle. `season` 0 is a model without one, for which the limits on
 * the weights already say so.
 * Source: Hyndman, Akram and Archibald 2008, The admissible parameter space for exponential smoothing models.
 */
export function isAdmissible(weights: SmoothingWeights, season: number): boolean {
  if (season < 2) return true;
  const { level, trend, seasonal, damping } = weights;
  const change = level + trend - level * damping;
  const middle = Array.from({ length: season - 2 }, () => change);
  const first = [damping * (1 - level - seasonal), change + seasonal - 1];
  return hasRootsWithin([...first, ...middle, level + trend - damping, 1], 1 + 1e-10);
}

/** Whether all roots of a polynomial (constant first) lie within a radius, by the Schur–Cohn test. */
function hasRootsWithin(coefficients: readonly number[], radius: number): boolean {
  let rest: readonly number[] = coefficients.map((coefficient, power) => coefficient * radius ** power);
  while (rest.length > 1) {
    const share = at(rest, 0) / at(rest, rest.length - 1);
    if (!(Math.abs(share) < 1)) return false;
    rest = oneDegreeLess(rest, share);
  }
  return true;
}

/** The polynomial that the test goes on with. */
function oneDegreeLess(coefficients: readonly number[], share: number): readonly number[] {
  const last = coefficients.length - 1;
  const fewer: number[] = [];
  for (let i = 0; i < last; i++) fewer.push(at(coefficients, i + 1) - share * at(coefficients, last - 1 - i));
  return fewer;
}
