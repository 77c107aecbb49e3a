import { sampleQuantile } from '../distributions/sample-quantile.ts';
import { angleOf } from './angle.ts';
import type { FunnelRow } from './funnel-row.ts';

/** How far providers differ beyond chance, on the scale of the angle arcsin √share (radians). */
export type Spread = {
  /** The mean of the squared, winsorised z: about 1 where only chance is at work. */
  readonly phi: number;
  /** The variance between providers that is added to chance, in square radians; 0 where chance explains the spread. */
  readonly tau2: number;
};

function zScore({ numerator, denominator }: FunnelRow, target: number): number {
  return 2 * Math.sqrt(denominator) * (angleOf(numerator / denominator) - angleOf(target));
}

// Values beyond the quantiles at trim and 1 − trim are drawn in to them, so that a few outliers do not hide each other.
function winsorise(values: readonly number[], trim: number): readonly number[] {
  const lower = sampleQuantile(values, trim);
  const upper = sampleQuantile(values, 1 - trim);
  return values.map((value) => Math.min(Math.max(value, lower), upper));
}

function betweenVariance(excess: number, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return excess > 0 ? excess / (sum - squares / sum) : 0;
}

/**
 * The over-dispersion of rows with denominators above zero about the target: Spiegelhalter's (2005) additive model,
 * by DerSimonian and Laird's moments after winsorising the share `trim` at each end. No rows: no spread.
 */
export function additiveSpread(rows: readonly FunnelRow[], target: number, trim: number): Spread {
  const counted = rows.filter((row) => row.denominator > 0);
  if (counted.length === 0) return { phi: 0, tau2: 0 };
  const scores = winsorise(
    counted.map((row) => zScore(row, target)),
    trim,
  );
  const total = scores.reduce((sum, z) => sum + z * z, 0);
  const weights = counted.map((row) => 4 * row.denominator);
  return {
    phi: total / counted.length,
    tau2: betweenVariance(total - (counted.length - 1), weights),
  };
}
