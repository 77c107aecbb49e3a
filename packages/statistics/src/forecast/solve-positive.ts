import { at } from './at.ts';

/**
 * Solves equations whose matrix is symmetric and positive definite.
 * Method: Cholesky; Golub and Van Loan, Matrix Computations, 4.2.
 */
export function solvePositive(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const size = right.length;
  const factor = factorOf(matrix);
  const solved = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) solved[i] = at(solved, i) - at(factor, i * size + j) * at(solved, j);
    solved[i] = at(solved, i) / at(factor, i * size + i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) solved[i] = at(solved, i) - at(factor, j * size + i) * at(solved, j);
    solved[i] = at(solved, i) / at(factor, i * size + i);
  }
  return [...solved];
}

/** The lower triangle, row by row, that makes the matrix when multiplied by itself turned over. */
function factorOf(matrix: readonly (readonly number[])[]): Float64Array {
  const size = matrix.length;
  const factor = new Float64Array(size * size);
  matrix.forEach((row, i) => {
    for (let j = 0; j <= i; j++) {
      let rest = at(row, j);
      for (let k = 0; k < j; k++) rest -= at(factor, i * size + k) * at(factor, j * size + k);
      factor[i * size + j] = i === j ? Math.sqrt(rest) : rest / at(factor, j * size + j);
    }
  });
  return factor;
}
