import { at } from './at.ts';
import { solvePositive } from './solve-positive.ts';
import { sumOfSquares } from './sums.ts';

/** The normal equations of a least-squares problem, its columns brought to length 1. */
export interface NormalEquations {
  readonly lengths: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/** How far a number may go down (a negative number) and up. */
export interface Room {
  readonly down: number;
  readonly up: number;
}

/** The normal equations for bringing `columns` nearest to `target`. A column of zeros stays out. */
export function toNormalEquations(
  columns: readonly (readonly number[])[],
  target: readonly number[],
): NormalEquations {
  const lengths = columns.map((column) => Math.sqrt(sumOfSquares(column)) || 1);
  const unit = columns.map((column, i) => column.map((value) => value / at(lengths, i)));
  const matrix = unit.map((one, i) => unit.map((other, j) => (j > i ? 0 : product(one, other))));
  return {
    lengths,
    matrix: matrix.map((row, i) => row.map((value, j) => (j > i ? at(matrix[j] ?? [], i) : value))),
    right: unit.map((column) => product(column, target)),
  };
}

/**
 * The move that solves the equations, held down by `damping`. A number that would leave its room goes to the end of
 * it, and the others make do.
 */
export function solveWithin(
  equations: NormalEquations,
  room: readonly Room[],
  damping: number,
): readonly number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const move = solveWith(equations, fixed, damping);
    const beyond = move.findIndex((x, i) => !fixed.has(i) && x !== clamp(x, room[i]));
    if (beyond < 0) return move;
    fixed.set(beyond, clamp(at(move, beyond), room[beyond]));
  }
}

function solveWith(
  { lengths, matrix, right }: NormalEquations,
  fixed: ReadonlyMap<number, number>,
  damping: number,
): readonly number[] {
  const free = matrix.flatMap((_, i) => (fixed.has(i) ? [] : [i]));
  const columns = free.map((i) => free.map((j) => at(matrix[i] ?? [], j) + (i === j ? damping : 0)));
  const rest = free.map((i) =>
    fixed
      .entries()
      .reduce((left, [j, x]) => left - at(matrix[i] ?? [], j) * x * at(lengths, j), at(right, i)),
  );
  const solved = solvePositive(columns, rest).values();
  return matrix.map((_, i) => fixed.get(i) ?? (solved.next().value ?? 0) / at(lengths, i));
}

function clamp(value: number, room: Room | undefined): number {
  return room === undefined ? value : Math.min(room.up, Math.max(room.down, value));
}

function product(one: readonly number[], other: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < one.length; i++) total += at(one, i) * at(other, i);
  return total;
}
