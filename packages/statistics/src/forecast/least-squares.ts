import { at } from './at.ts';
import { sumOfSquares } from './sums.ts';

/** Coefficients that bring `columns` nearest to `target`, and what remains of the target. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
}

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
  const whole = sumOfSquares(column);
  const rest = sumOfSquares(column, pivot);
  if (rest <= 1e-24 * whole) return 0;
  const diagonal = at(column, pivot) > 0 ? -Math.sqrt(rest) : Math.sqrt(rest);
  const axis = column.slice(pivot);
  axis[0] = at(axis, 0) - diagonal;
  const scale = sumOfSquares(axis) / 2;
  for (const other of others) reflect(other, { pivot, axis, scale });
  return diagonal;
}

function reflect(
  vector: Float64Array,
  mirror: { readonly pivot: number; readonly axis: Float64Array; readonly scale: number },
): void {
  const { pivot, axis, scale } = mirror;
  let product = 0;
  for (let i = 0; i < axis.length; i++) product += at(axis, i) * at(vector, pivot + i);
  for (let i = 0; i < axis.length; i++)
    vector[pivot + i] = at(vector, pivot + i) - (product / scale) * at(axis, i);
}

function solveBack(
  reduced: readonly Float64Array[],
  diagonal: readonly number[],
  right: Float64Array,
): readonly number[] {
  const coefficients: number[] = diagonal.map(() => 0);
  for (let row = diagonal.length - 1; row >= 0; row--) {
    let rest = at(right, row);
    for (let i = row + 1; i < diagonal.length; i++) rest -= columnAt(reduced, i, row) * at(coefficients, i);
    coefficients[row] = at(diagonal, row) === 0 ? 0 : rest / at(diagonal, row);
  }
  return coefficients;
}

function columnAt(columns: readonly Float64Array[], column: number, row: number): number {
  return at(columns[column] ?? [], row);
}

function combine(
  columns: readonly (readonly number[])[],
  coefficients: readonly number[],
  row: number,
): number {
  return columns.reduce((total, column, i) => total + at(column, row) * at(coefficients, i), 0);
}
