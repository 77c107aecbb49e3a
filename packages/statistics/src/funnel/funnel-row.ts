/** The figures of one provider: how many were within the standard, of how many. Shared cases may count as halves. */
export type FunnelRow = { readonly name: string; readonly numerator: number; readonly denominator: number };

/** Throws a RangeError that names the row whose figures cannot be: below zero, not finite, or a numerator above its denominator. */
export function checkRow({ name, numerator, denominator }: FunnelRow): void {
  if (!(numerator >= 0 && denominator >= 0 && denominator < Infinity)) {
    throw new RangeError(`${name}: ${numerator} of ${denominator} are not counts`);
  }
  if (numerator > denominator) {
    throw new RangeError(`${name}: the numerator ${numerator} is above the denominator ${denominator}`);
  }
}

/** The share of all cases within the standard: the sum of numerators over the sum of denominators; null where that is zero. */
export function targetOf(rows: readonly FunnelRow[]): number | null {
  const numerators = rows.reduce((sum, row) => sum + row.numerator, 0);
  const denominators = rows.reduce((sum, row) => sum + row.denominator, 0);
  return denominators === 0 ? null : numerators / denominators;
}
