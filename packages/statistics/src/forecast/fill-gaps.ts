import { at } from './at.ts';
import { leastSquares } from './least-squares.ts';

/**
 * The series with its gaps filled: a straight line with a part for each place of the season is fitted to the known
 * values, and how far the known values on both sides lie off it is carried across the gap in a straight line. Where
 * fewer than two seasons are known, or a place of the season never, without seasonal parts. At least one is known.
 */
export function fillGaps(values: readonly (number | null)[], season: number): readonly number[] {
  if (!values.includes(null)) return values.map((value) => value ?? 0);
  const fit = fittedValues(values, season);
  const off = values.map((value, i) => (value === null ? null : value - at(fit, i)));
  return values.map((value, i) => value ?? at(fit, i) + between(off, i));
}

function fittedValues(values: readonly (number | null)[], season: number): readonly number[] {
  const known = values.flatMap((value, time) => (value === null ? [] : [{ time, value }]));
  const places = new Set(known.map(({ time }) => time % season));
  const isSeasonal = known.length >= 2 * season && places.size === season;
  const columnsFor = (times: readonly number[]) => [
    times.map(() => 1),
    times,
    ...(isSeasonal ? seasonColumns(times, season) : []),
  ];
  const target = known.map(({ value }) => value);
  const { coefficients } = leastSquares(columnsFor(known.map(({ time }) => time)), target);
  const all = columnsFor(values.map((_, time) => time));
  return values.map((_, time) =>
    all.reduce((total, column, i) => total + at(column, time) * at(coefficients, i), 0),
  );
}

/** One column for each place but the first. */
function seasonColumns(times: readonly number[], season: number): readonly (readonly number[])[] {
  return Array.from({ length: season - 1 }, (_, i) => times.map((time) => (time % season === i + 1 ? 1 : 0)));
}

/** On the straight line between the nearest known values; beyond the last one, the same as that. */
function between(values: readonly (number | null)[], place: number): number {
  const before = values.findLastIndex((value, i) => i < place && value !== null);
  const after = values.findIndex((value, i) => i > place && value !== null);
  const [low, high] = [values[before] ?? values[after] ?? 0, values[after] ?? values[before] ?? 0];
  if (before < 0 || after < 0) return low;
  return low + ((high - low) * (place - before)) / (after - before);
}
