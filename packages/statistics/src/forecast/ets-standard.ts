import type { EtsEstimate } from './ets-likelihood.ts';
import type { EtsParts } from './ets-model.ts';
import { mean, sumOfSquares } from './sums.ts';

/** What is taken off values and what they are then divided by, to bring any series to one scale. */
export interface Standard {
  readonly shift: number;
  readonly scale: number;
}

/** Mean and standard deviation; where anything multiplies, only the mean, to divide by. */
export function standardOf(values: readonly number[], parts: EtsParts): Standard {
  const middle = mean(values);
  if (parts.errors === 'multiplicative') return { shift: 0, scale: middle };
  const deviation = Math.sqrt(sumOfSquares(values.map((value) => value - middle)) / values.length);
  return { shift: middle, scale: deviation || 1 };
}

/** The values on that scale. */
export function toStandard(values: readonly number[], { shift, scale }: Standard): readonly number[] {
  return values.map((value) => (value - shift) / scale);
}

/** The estimate for the values themselves, from that for the values on the scale. */
export function fromStandard(
  { weights, state }: EtsEstimate,
  { shift, scale }: Standard,
  parts: EtsParts,
): EtsEstimate {
  const factor = parts.season === 'multiplicative' ? 1 : scale;
  return {
    weights,
    state: {
      level: shift + scale * state.level,
      trend: scale * state.trend,
      seasonal: state.seasonal.map((part) => factor * part),
    },
  };
}
