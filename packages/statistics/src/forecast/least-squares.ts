import { at } from './at.ts';

/** Coefficients that bring `columns` nearest to `target`, and what remains of the target. */
export type LeastSquares = {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
};

/**
 * Least squares by Householder reflections: columns of equal length, at least as long as there are columns.
 * A column that the ones before it already make up gets the coefficient 0.
 * Method: Golub and Van Loan, Matrix Computations, 5.2 and 5.3.
 */
export function leastSquares(
  columns: readonly (readonly number[])[],
  target: readonly number[],
): LeastSquares {
  const reduced = columns.map((column) => Float64Array.from(column));
  const right = Float64Array.from(target);
  const diagonal = reduced.map((column, pivot) =>
    reflectBelow(column, pivot, [...reduced.slice(pivot + 1), right]),
  );
  const coefficients = solveBack(reduced, diagonal, right);
  const residuals = target.map((value, row) => value - combine(columns, coefficients, row));
  return { coefficients, residuals };
}

/** Turns the rest of a column onto its pivot, does the same to the others, and returns the diagonal that arises. */
function reflectBelow(column: Float64Array, pivot: number, others: readonly Float64Array[]): number {
  const whole = Math.hypot(...column);
  const length = Math.hypot(...column.subarray(pivot));
  if (length <= 1e-12 * whole) return 0;
  const diagonal = at(column, pivot) > 0 ? -length : length;
  const axis = column.slice(pivot);
  axis[0] = at(axis, 0) - diagonal;
  const scale = axis.reduce((total, value) => total + value * value, 0) / 2;
  for (const other of others) reflect(other.subarray(pivot), axis, scale);
  return diagonal;
}

function reflect(vector: Float64Array, axis: Float64Array, scale: number): void {
  let product = 0;
  for (let i = 0; i < axis.length; i++) product += at(axis, i) * at(vector, i);
  for (let i = 0; i < axis.length; i++) vector[i] = at(vector, i) - (product / scale) * at(axis, i);
}

function solveBack(
  reduced: readonly Float64Array[],
  diagonal: readonly number[],
  right: Float64Array,
): readonly number[] {
  const coefficients: number[] = diagonal.map(() => 0);
  for (let row = diagonal.length - 1; row >= 0; row--) {
    const known = reduced.slice(row + 1).map((column, i) => at(column, row) * at(coefficients, row + 1 + i));
    const rest = known.reduce((left, value) => left - value, at(right, row));
    coefficients[row] = at(diagonal, row) === 0 ? 0 : rest / at(diagonal, row);
  }
  return coefficients;
}

function combine(
  columns: readonly (readonly number[])[],
  coefficients: readonly number[],
  row: number,
): number {
  return columns.reduce((total, column, i) => total + at(column, row) * at(coefficients, i), 0);
}
