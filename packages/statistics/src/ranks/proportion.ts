/** A count out of a count: `numerator` of `denominator` were within time. Either may be a half, where a patient is shared between two providers. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/** Throws a RangeError that names the first place (from 0) whose figures are no proportion: not finite, below zero, or more than all. */
export function checkProportions(items: readonly Proportion[]): void {
  const place = items.findIndex((item) => !isProportion(item));
  if (place >= 0) throw new RangeError(`no proportion at ${place}: ${JSON.stringify(items[place])}`);
}

function isProportion({ numerator, denominator }: Proportion): boolean {
  return numerator >= 0 && numerator <= denominator && Number.isFinite(denominator);
}

/** Orders by share from the highest, and by volume from the largest where shares are equal; equal figures compare as 0. For denominators above zero. */
export function byShare(a: Proportion, b: Proportion): number {
  const difference = b.numerator * a.denominator - a.numerator * b.denominator;
  return difference || b.denominator - a.denominator;
}
