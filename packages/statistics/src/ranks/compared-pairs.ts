import type { Estimate } from './estimate.ts';

/** A question of whether the first organisation's true share is above the second's. Both are places in the list of estimates. */
export interface ComparedPair {
  readonly first: number;
  readonly second: number;
  /** The difference of the estimates, in its standard errors. */
  readonly standardised: number;
  /** The standard error of the difference. */
  readonly error: number;
}

/** The pair of two places. */
function comparedPair(estimates: readonly Estimate[], first: number, second: number): ComparedPair {
  const [a, b] = [estimates[first] as Estimate, estimates[second] as Estimate];
  const error = Math.hypot(a.error, b.error);
  return { first, second, standardised: (a.value - b.value) / error, error };
}

/** All questions between different places: every one with every other, both ways round; or only those that one place is part of. */
export function pairsOf(estimates: readonly Estimate[], place?: number): readonly ComparedPair[] {
  const pairs: ComparedPair[] = [];
  for (let first = 0; first < estimates.length; first++) {
    for (let second = 0; second < estimates.length; second++) {
      if (first === second) continue;
      if (place !== undefined && first !== place && second !== place) continue;
      pairs.push(comparedPair(estimates, first, second));
    }
  }
  return pairs;
}

/** Draws of the estimates' errors: `size` numbers for each place, one place after the other. */
export interface ErrorDraws {
  readonly size: number;
  readonly errors: Float64Array;
}

/**
 * The pairs that differ, by steps: the critical value is such that in the given share of the draws no pair passes it; pairs beyond it are
 * settled and left out, the critical value of the rest is lower, and so on until none is beyond.
 * Source: Romano and Wolf, Econometrica 73 (2005), as used for ranks by Mogstad, Romano, Shaikh and Wilhelm.
 */
export function differingPairs(
  pairs: readonly ComparedPair[],
  draws: ErrorDraws,
  confidence: number,
): readonly ComparedPair[] {
  if (pairs.length === 0) return [];
  const critical = criticalValue(pairs, draws, confidence);
  const differing = pairs.filter(({ standardised }) => standardised > critical);
  if (differing.length === 0) return [];
  const rest = pairs.filter(({ standardised }) => standardised <= critical);
  return [...differing, ...differingPairs(rest, draws, confidence)];
}

function criticalValue(pairs: readonly ComparedPair[], draws: ErrorDraws, confidence: number): number {
  const greatest = new Float64Array(draws.size).fill(Number.NEGATIVE_INFINITY);
  for (const pair of pairs) raise(greatest, pair, draws);
  // Never below nought: the lower estimate is not called the higher share.
  return Math.max(0, greatest.sort()[Math.ceil(confidence * draws.size) - 1] as number);
}

/** Raises the greatest difference of each draw to that of one pair. */
function raise(greatest: Float64Array, { first, second, error }: ComparedPair, draws: ErrorDraws): void {
  const { errors, size } = draws;
  const [a, b, scale] = [first * size, second * size, 1 / error];
  for (let i = 0; i < size; i++) {
    const difference = ((errors[a + i] as number) - (errors[b + i] as number)) * scale;
    if (difference > (greatest[i] as number)) greatest[i] = difference;
  }
}
