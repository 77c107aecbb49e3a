import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * ln( x^a y^b / B(a, b) ) for x + y = 1 and a, b > 0, by the saddle point, so that large a and b cost no digits.
 * Both x and y are asked for, so that neither loses its last digits near one.
 * Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function logBetaKernel(
  x: number,
  y: number,
  shape: { readonly a: number; readonly b: number },
): number {
  const { a, b } = shape;
  const total = a + b;
  const errors = stirlingError(total) - stirlingError(a) - stirlingError(b);
  const deviance = deviancePart(a, total * x) + deviancePart(b, total * y);
  return errors - deviance + 0.5 * (Math.log(a / total) + Math.log(b / (2 * Math.PI)));
}
