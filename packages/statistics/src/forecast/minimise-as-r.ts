import { at } from './at.ts';

/** A place and the value there. */
interface Corner {
  readonly place: readonly number[];
  readonly value: number;
}

type Objective = (place: readonly number[]) => number;

const impossible = 1e35;
const relativeTolerance = Math.sqrt(Number.EPSILON);

/**
 * Nelder–Mead in the arrangement of Nash, Compact Numerical Methods for Computers, algorithm 19, which R uses: one
 * step of a tenth of the largest number for every axis, a contraction after each reflection that is not the best,
 * and an end after `calls` evaluations, settled or not. For agreement with R only: it often stops early.
 */
export function minimiseAsR(
  objective: Objective,
  start: readonly number[],
  calls: number,
): readonly number[] {
  let left = calls;
  const corner = (place: readonly number[]): Corner => {
    left -= 1;
    const value = objective(place);
    return { place, value: Number.isFinite(value) ? value : impossible };
  };
  const simplex = firstSimplex(start, corner);
  const settled = relativeTolerance * (Math.abs(cornerAt(simplex, 0).value) + relativeTolerance);
  let size = Number.POSITIVE_INFINITY;
  let best = indexOfLowest(simplex, 0);
  while (
    left >= 0 &&
    cornerAt(simplex, indexOfHighest(simplex, best)).value > cornerAt(simplex, best).value + settled
  ) {
    if (!improve(simplex, best, corner)) {
      const shrunk = shrink(simplex, best, corner);
      if (shrunk >= size) break;
      size = shrunk;
    }
    best = indexOfLowest(simplex, best);
  }
  return cornerAt(simplex, best).place;
}

function firstSimplex(start: readonly number[], corner: (place: readonly number[]) => Corner): Corner[] {
  const step = Math.max(...start.map((x) => 0.1 * Math.abs(x))) || 0.1;
  const moved = start.map((_, axis) => start.map((x, i) => (i === axis ? x + step : x)));
  return [start, ...moved].map(corner);
}

/** Replaces the worst corner; false where neither reflection nor contraction is better than it. */
function improve(simplex: Corner[], best: number, corner: (place: readonly number[]) => Corner): boolean {
  const highest = indexOfHighest(simplex, best);
  const worst = cornerAt(simplex, highest);
  const centre = centreWithout(simplex, worst);
  const reflected = corner(centre.map((c, i) => 2 * c - at(worst.place, i)));
  if (reflected.value < cornerAt(simplex, best).value) {
    const expanded = corner(reflected.place.map((r, i) => 2 * r - at(centre, i)));
    simplex[highest] = expanded.value < reflected.value ? expanded : reflected;
    return true;
  }
  const isBetter = reflected.value < worst.value;
  const kept = isBetter ? reflected : worst;
  const contracted = corner(centre.map((c, i) => 0.5 * at(kept.place, i) + 0.5 * c));
  simplex[highest] = contracted.value < kept.value ? contracted : kept;
  return isBetter || contracted.value < kept.value;
}

function centreWithout(simplex: readonly Corner[], worst: Corner): readonly number[] {
  return worst.place.map((x, axis) => {
    const total = simplex.reduce((sum, { place }) => sum + at(place, axis), -x);
    return total / (simplex.length - 1);
  });
}

/** Halves the distance of every corner to the best and returns how far apart they then are in all. */
function shrink(simplex: Corner[], best: number, corner: (place: readonly number[]) => Corner): number {
  const middle = cornerAt(simplex, best).place;
  let size = 0;
  simplex.forEach(({ place }, i) => {
    if (i === best) return;
    const moved = place.map((x, axis) => 0.5 * (x - at(middle, axis)) + at(middle, axis));
    size += moved.reduce((total, x, axis) => total + Math.abs(x - at(middle, axis)), 0);
    simplex[i] = corner(moved);
  });
  return size;
}

function indexOfLowest(simplex: readonly Corner[], from: number): number {
  return simplex.reduce((best, { value }, i) => (value < cornerAt(simplex, best).value ? i : best), from);
}

function indexOfHighest(simplex: readonly Corner[], from: number): number {
  return simplex.reduce((worst, { value }, i) => (value > cornerAt(simplex, worst).value ? i : worst), from);
}

function cornerAt(simplex: readonly Corner[], index: number): Corner {
  const corner = simplex[index];
  if (corner === undefined) throw new RangeError(`no corner ${index}`);
  return corner;
}
