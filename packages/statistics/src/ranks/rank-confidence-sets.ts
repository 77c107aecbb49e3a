import { type ComparedPair, differingPairs, type ErrorDraws, pairsOf } from './compared-pairs.ts';
import type { RankInterval } from './distinct-groups.ts';
import { type Estimate, estimateOf } from './estimate.ts';
import { byShare, checkProportions, type Proportion } from './proportion.ts';
import { normalDraws, seededRandom } from './random.ts';

/** The ranks that are not ruled out for one organisation. */
export interface RankConfidenceSet {
  /** Holds the true rank of this organisation with the stated confidence. */
  readonly marginal: RankInterval;
  /** All of these together hold all true ranks with the stated confidence. */
  readonly simultaneous: RankInterval;
}

/** `confidence` between 0 and 1 (0.95 unless told); `draws` for the critical values (10,000) and their `seed`. */
export interface ConfidenceSetOptions {
  readonly confidence?: number;
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Confidence sets for ranks by share, highest first: no prior, and a promise about the true rank; wider than `rankUncertainty`.
 *
 * The rank of an organisation is at least 1 and the number that are surely above it, and at most k less the number surely below it.
 * Which pairs surely differ is tested by steps, with critical values from draws of a generator of our own: the same figures and seed
 * give the same sets, whatever the order of the input, and equal figures give equal sets. In the order of the input; null where the
 * denominator is zero. Normal approximation, for volumes of about ten and more.
 * Throws a RangeError where a row is no proportion, the confidence is not between 0 and 1, or the draws are not a whole number above 0.
 * Source: Mogstad, Romano, Shaikh and Wilhelm, Review of Economic Studies 91 (2024).
 */
export function rankConfidenceSets(
  items: readonly Proportion[],
  { confidence = 0.95, draws = 10_000, seed = 1 }: ConfidenceSetOptions = {},
): readonly (RankConfidenceSet | null)[] {
  checkProportions(items);
  checkOptions(confidence, draws);
  const sorted = items.filter(({ denominator }) => denominator > 0).sort(byShare);
  const estimates = sorted.map(estimateOf);
  const errors = drawErrors(estimates, draws, seed);
  const all = differingPairs(pairsOf(estimates), errors, confidence);
  const sets = new Map<string, RankConfidenceSet>();
  sorted.forEach((item, place) => {
    if (sets.has(figures(item))) return;
    const own = differingPairs(pairsOf(estimates, place), errors, confidence);
    sets.set(figures(item), {
      marginal: rangeAt(place, own, sorted.length),
      simultaneous: rangeAt(place, all, sorted.length),
    });
  });
  return items.map((item) => sets.get(figures(item)) ?? null);
}

function checkOptions(confidence: number, draws: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`no confidence: ${confidence}`);
  if (!(Number.isInteger(draws) && draws > 0)) throw new RangeError(`no number of draws: ${draws}`);
}

function figures({ numerator, denominator }: Proportion): string {
  return `${numerator}/${denominator}`;
}

function drawErrors(estimates: readonly Estimate[], size: number, seed: number): ErrorDraws {
  const errors = normalDraws(size * estimates.length, seededRandom(seed));
  estimates.forEach(({ error }, place) => {
    for (let i = place * size; i < (place + 1) * size; i++) errors[i] = (errors[i] as number) * error;
  });
  return { size, errors };
}

function rangeAt(place: number, differing: readonly ComparedPair[], count: number): RankInterval {
  const above = differing.filter(({ second }) => second === place).length;
  const below = differing.filter(({ first }) => first === place).length;
  return { low: 1 + above, high: count - below };
}
