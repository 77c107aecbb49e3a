/** The number at a place of a list; throws where there is none, because asking for it is a mistake in the program. */
export function at(values: ArrayLike<number>, place: number): number {
  const value = values[place];
  if (value === undefined) throw new RangeError(`no number at place ${place} of ${values.length}`);
  return value;
}
