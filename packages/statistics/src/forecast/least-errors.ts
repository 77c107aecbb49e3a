import { at } from './at.ts';
import { type NormalEquations, type Room, solveWithin, toNormalEquations } from './normal-equations.ts';
import { sumOfSquares } from './sums.ts';

/** Errors to be made small, by the place they depend on. */
export interface ErrorProblem {
  readonly errorsAt: (place: readonly number[]) => readonly number[];
  /** The range of each number of the place, and a change that is small for it. */
  readonly axes: readonly Axis[];
  /** What else a place must fulfil. */
  readonly isAllowed: (place: readonly number[]) => boolean;
}

/** The range of one number and a change that is small for it. */
export interface Axis {
  readonly lower: number;
  readonly upper: number;
  readonly step: number;
}

/** A place and the sum of its squared errors. */
interface LeastErrors {
  readonly place: readonly number[];
  readonly squared: number;
}

/** The search ends when a round lessens the squared errors by less than this share of them. */
const settled = { roughly: 1e-3, well: 1e-9 };
const rounds = 200;
const stiffest = 1e12;

/**
 * The place with the smallest squared errors that is found from several starts: roughly from each, then well from
 * the best. No chance is involved: the same question has the same answer.
 * Method: Levenberg–Marquardt with Marquardt's scaling (Moré 1978), slopes by small steps.
 */
export function leastErrors(
  problem: ErrorProblem,
  starts: readonly (readonly number[])[],
): readonly number[] {
  const found = starts.map((start) => descend(problem, valued(problem, start), settled.roughly));
  const best = found.reduce((one, next) => (next.squared < one.squared ? next : one));
  return descend(problem, best, settled.well).place;
}

function descend(problem: ErrorProblem, start: LeastErrors, enough: number): LeastErrors {
  let best = start;
  let damping = 1e-3;
  for (let round = 0; round < rounds && best.squared > 0; round++) {
    const next = step(problem, best, damping);
    if (next === undefined) break;
    const gain = (best.squared - next.best.squared) / best.squared;
    best = next.best;
    damping = Math.max(1e-9, next.damping / 10);
    if (gain < enough) break;
  }
  return best;
}

/** The first place that is better, the step being held shorter until there is one; undefined where there is none. */
function step(
  problem: ErrorProblem,
  { place, squared }: LeastErrors,
  firstDamping: number,
): { readonly best: LeastErrors; readonly damping: number } | undefined {
  const equations = equationsAt(problem, place);
  const room = roomAround(problem, place);
  for (let damping = firstDamping; damping < stiffest; damping *= 5) {
    const move = solveWithin(equations, room, damping);
    const best = valued(problem, moved(problem, place, move));
    if (best.squared < squared) return { best, damping };
  }
  return undefined;
}

function equationsAt(problem: ErrorProblem, place: readonly number[]): NormalEquations {
  const errors = problem.errorsAt(place);
  return toNormalEquations(
    slopes(problem, place, errors),
    errors.map((error) => -error),
  );
}

function slopes(
  { errorsAt, axes }: ErrorProblem,
  place: readonly number[],
  errors: readonly number[],
): readonly (readonly number[])[] {
  return axes.map(({ step: size }, axis) =>
    errorsAt(place.map((x, i) => (i === axis ? x + size : x))).map((beside, row) => {
      const slope = (beside - at(errors, row)) / size;
      return Number.isFinite(slope) ? slope : 0;
    }),
  );
}

function roomAround({ axes }: ErrorProblem, place: readonly number[]): readonly Room[] {
  return axes.map(({ lower, upper }, i) => ({ down: lower - at(place, i), up: upper - at(place, i) }));
}

/** Clamped, because a sum of rounded numbers may end a hair outside. */
function moved({ axes }: ErrorProblem, place: readonly number[], move: readonly number[]): readonly number[] {
  return axes.map(({ lower, upper }, i) => Math.min(upper, Math.max(lower, at(place, i) + at(move, i))));
}

/** A place that is not allowed, or whose errors are no numbers, counts as the worst there is. */
function valued({ errorsAt, isAllowed }: ErrorProblem, place: readonly number[]): LeastErrors {
  const squared = isAllowed(place) ? sumOfSquares(errorsAt(place)) : Number.NaN;
  return { place, squared: Number.isNaN(squared) ? Number.POSITIVE_INFINITY : squared };
}
