import type { EtsParts } from './ets-model.ts';
import { type SmoothingRun, type SmoothingState, type SmoothingWeights, smooth } from './smoothing.ts';
import { mean, sumOfSquares } from './sums.ts';

/** What is estimated of a model: its weights and the state before the first value. */
export interface EtsEstimate {
  readonly weights: SmoothingWeights;
  readonly state: SmoothingState;
}

/**
 * The errors that a model's likelihood squares and adds up: in units, and where errors multiply, as shares of what
 * was expected times the geometric mean of that. NaN where something multiplied is not above 0.
 */
export function likelihoodErrors({ errors, expected }: SmoothingRun, parts: EtsParts): readonly number[] {
  if (parts.errors === 'additive') return errors;
  const scale = Math.exp(mean(expected.map((value) => Math.log(Math.abs(value)))));
  return errors.map((error) => error * scale);
}

/**
 * The sum of those errors squared: the likelihood is this to the power of minus half the number of values. What
 * rounding leaves of an exact fit counts as nothing.
 */
export function likelihoodError(values: readonly number[], estimate: EtsEstimate, parts: EtsParts): number {
  const error = sumOfSquares(likelihoodErrors(smooth(values, estimate, parts), parts));
  return error <= 1e-26 * sumOfSquares(values) ? 0 : error;
}
