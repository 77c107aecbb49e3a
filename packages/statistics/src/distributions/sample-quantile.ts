function at(sorted: readonly number[], index: number): number {
  const value = sorted[index];
  if (value === undefined) throw new RangeError('a quantile needs at least one value');
  return value;
}

/**
 * The value that the share p of a sample lies below, drawn straight between neighbours (type 7 of Hyndman & Fan 1996).
 * RangeError for an empty sample or a p outside 0 to 1.
 */
export function sampleQuantile(values: readonly number[], p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1: ${p}`);
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = at(sorted, below);
  return low + (place - below) * (at(sorted, Math.ceil(place)) - low);
}
