import { fitBetaBinomial } from './beta-binomial-fit.ts';
import type { Proportion } from './proportion.ts';

/**
 * The reliability of a table: the share, 0 to 1, of the variance between the organisations' published shares that is not chance.
 *
 * The variance of the shares in the table is that of the true shares plus the average chance variance of the organisations. With true
 * shares as Beta(alpha, beta) the first part of the whole is 1 / (1 + (alpha + beta) × mean of 1 / denominator): 0 where the table shows
 * nothing but chance, near 1 where volumes are large for how much the true shares differ. Rows with a denominator of zero count for
 * nothing; null where fewer than two are left. Throws a RangeError where a row is no proportion.
 * Source: law of total variance in the beta-binomial model; Adams, The Reliability of Provider Profiling (RAND, 2009).
 */
export function reliabilityOf(items: readonly Proportion[]): number | null {
  const counted = items.filter(({ denominator }) => denominator > 0);
  if (counted.length < 2) return null;
  const { strength } = fitBetaBinomial(counted);
  const chance = counted.reduce((sum, { denominator }) => sum + 1 / denominator, 0) / counted.length;
  return 1 / (1 + strength * chance);
}
