import { sum } from '../arithmetic/sum.ts';
import { at } from './at.ts';

/** The arithmetic mean; NaN of none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The sum of the squares, from a place on; 0 of none. */
export function sumOfSquares(values: ArrayLike<number>, from = 0): number {
  let total = 0;
  for (let i = from; i < values.length; i++) total += at(values, i) ** 2;
  return total;
}
