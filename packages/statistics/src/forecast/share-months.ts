/** A month (`2024-04` or a day of it) and what its share is of; the month is missing where either is null. */
export interface ShareRow {
  readonly date: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** So many of so many. */
export interface ShareCount {
  readonly numerator: number;
  readonly denominator: number;
}

/** The row's counts; null where it is missing. A RangeError names a numerator that is more than its denominator, or below 0. */
export function toShareCount({ date, numerator, denominator }: ShareRow): ShareCount | null {
  if (numerator === null || denominator === null) return null;
  const isPossible = numerator >= 0 && numerator <= denominator && Number.isFinite(denominator);
  if (!isPossible) throw new RangeError(`the share of ${date} is ${numerator} of ${denominator}`);
  return { numerator, denominator };
}

/**
 * The share on a scale without ends: the logarithm of the odds, half a patient being added to either side so that
 * 0 and all have a place on it; null where nobody was counted.
 * Source: the empirical logit of Haldane 1956 and Anscombe 1956; Cox and Snell, Analysis of Binary Data, 2.1.6.
 */
export function toLogit({ numerator, denominator }: ShareCount): number | null {
  return denominator > 0 ? Math.log((numerator + 0.5) / (denominator - numerator + 0.5)) : null;
}

/** The share, 0 to 1, at a place on that scale among so many patients (at least 1), the two halves taken off again. */
export function toShare(logit: number, denominator: number): number {
  const patients = Math.max(1, denominator);
  const numerator = (patients + 1) / (1 + Math.exp(-logit)) - 0.5;
  return Math.min(1, Math.max(0, numerator / patients));
}
