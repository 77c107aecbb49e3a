import { numberTicks } from '../frame/number-ticks.ts';

/** The round numbers of each power of ten, from the closest to the widest apart. */
const ROUND = [[1, 1.5, 2, 3, 4, 5, 7], [1, 2, 5], [1, 3], [1]] as const;
const LINEAR_BELOW = 3;

/**
 * Round whole numbers on a logarithmic scale from `low` to `high`: the closest that fit. Where the scale spans so little
 * that it is nearly straight, they are evenly spaced.
 */
export function countTicks(
  [low, high]: readonly [number, number],
  fit: (counts: readonly number[]) => boolean,
): readonly number[] {
  const choices =
    high / low < LINEAR_BELOW
      ? [6, 5, 4, 3, 2].map((most) => numberTicks([low, high], most, true))
      : [...ROUND.map((round) => roundCounts(low, high, round)), powers(low, high, 2), powers(low, high, 3)];
  return choices.find(fit) ?? [];
}

function roundCounts(low: number, high: number, round: readonly number[]): readonly number[] {
  return powers(low / 10, high, 1)
    .flatMap((power) => round.map((each) => each * power))
    .filter((count) => Number.isInteger(count) && count >= low && count <= high);
}

/** Every so many powers of ten from `low` to `high`, 1 or more. */
function powers(low: number, high: number, every: number): readonly number[] {
  const first = Math.max(0, Math.ceil(Math.log10(low) - 1e-9));
  const last = Math.floor(Math.log10(high) + 1e-9);
  const count = Math.max(0, Math.floor((last - first) / every) + 1);
  return Array.from({ length: count }, (_, at) => 10 ** (first + at * every));
}
