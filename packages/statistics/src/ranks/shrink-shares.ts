import { type BetaBinomialFit, fitBetaBinomial } from './beta-binomial-fit.ts';
import type { Proportion } from './proportion.ts';

/** A share drawn towards the mean of all by as much as it is chance. */
export interface ShrunkenShare {
  /** As published, 0 to 1. */
  readonly share: number;
  /** The best estimate of the true share from this table, between the published share and the mean. */
  readonly shrunken: number;
  /** The weight of the organisation's own figures in it, 0 to 1: denominator / (denominator + strength). */
  readonly weight: number;
}

/** Shrunken shares in the order of the input, null where the denominator is zero; and the fit they come from. */
export interface ShrunkenShares {
  readonly fit: BetaBinomialFit;
  readonly rows: readonly (ShrunkenShare | null)[];
}

/**
 * Shrinks the shares of a table by empirical Bayes: a beta-binomial model is fitted to all, and each shrunken share is its mean given
 * the organisation's own figures, (numerator + alpha) / (denominator + alpha + beta). Throws as `fitBetaBinomial`.
 */
export function shrinkShares(items: readonly Proportion[]): ShrunkenShares {
  const fit = fitBetaBinomial(items);
  return { fit, rows: items.map((item) => (item.denominator > 0 ? shrink(item, fit) : null)) };
}

function shrink({ numerator, denominator }: Proportion, { mean, strength }: BetaBinomialFit): ShrunkenShare {
  const share = numerator / denominator;
  const weight = denominator / (denominator + strength);
  return { share, shrunken: mean + weight * (share - mean), weight };
}
