import type { Proportion } from './proportion.ts';

/** A share as estimated, and its standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** The share with half a success and half a failure added, so that 0% and 100% have an error too; for a denominator above zero. */
export function estimateOf({ numerator, denominator }: Proportion): Estimate {
  const value = (numerator + 0.5) / (denominator + 1);
  return { value, error: Math.sqrt((value * (1 - value)) / denominator) };
}
