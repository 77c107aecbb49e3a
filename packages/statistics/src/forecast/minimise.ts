import { at } from './at.ts';
import { mean } from './sums.ts';

/** A place in the unit box and the value there. */
export type Minimum = { readonly place: readonly number[]; readonly value: number };

type Objective = (place: readonly number[]) => number;

const stepsPerDimension = 400;
const restarts = 8;
const tolerance = 1e-11;

/**
 * The lowest value of a function on the unit box that Nelder–Mead finds from the starts given, each restarted
 * at its own best until it no longer gains. No chance is involved: the same question has the same answer.
 * Method: Nelder and Mead 1965, with places outside the box moved to its edge.
 */
export function minimise(objective: Objective, starts: readonly (readonly number[])[]): Minimum {
  const found = starts.map((start) => descend(objective, start));
  return found.reduce((best, next) => (next.value < best.value ? next : best));
}

function descend(objective: Objective, start: readonly number[]): Minimum {
  let best = valued(objective, start);
  for (let round = 0; round < restarts; round++) {
    const next = simplexSearch(objective, best.place, 0.2 / (1 + round));
    const gain = best.value - next.value;
    if (next.value <= best.value) best = next;
    if (!(gain > tolerance)) break;
  }
  return best;
}

function simplexSearch(objective: Objective, start: readonly number[], size: number): Minimum {
  let simplex = sorted([start, ...corners(start, size)].map((place) => valued(objective, place)));
  for (let step = 0; step < stepsPerDimension * start.length && !hasSettled(simplex); step++) {
    simplex = sorted(improve(objective, simplex));
  }
  return first(simplex);
}

function corners(start: readonly number[], size: number): readonly (readonly number[])[] {
  return start.map((_, axis) => start.map((x, i) => (i === axis ? x + (x > 0.5 ? -size : size) : x)));
}

/** One step: reflect the worst corner, then expand or contract, and shrink everything where none helps. */
function improve(objective: Objective, simplex: readonly Minimum[]): readonly Minimum[] {
  const worst = last(simplex);
  const others = simplex.slice(0, -1);
  const centre = worst.place.map((_, axis) => mean(others.map(({ place }) => at(place, axis))));
  const along = (share: number) =>
    valued(
      objective,
      centre.map((c, axis) => c + share * (c - at(worst.place, axis))),
    );
  const replacement = chooseCorner(along, first(simplex), last(others), worst);
  return replacement === undefined ? shrink(objective, simplex) : [...others, replacement];
}

function chooseCorner(
  along: (share: number) => Minimum,
  best: Minimum,
  second: Minimum,
  worst: Minimum,
): Minimum | undefined {
  const reflected = along(1);
  if (reflected.value < best.value) return lower(reflected, along(2));
  if (reflected.value < second.value) return reflected;
  const contracted = along(reflected.value < worst.value ? 0.5 : -0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}

function shrink(objective: Objective, simplex: readonly Minimum[]): readonly Minimum[] {
  const best = first(simplex);
  const halfWay = (place: readonly number[]) => place.map((x, axis) => (x + at(best.place, axis)) / 2);
  return [best, ...simplex.slice(1).map(({ place }) => valued(objective, halfWay(place)))];
}

function hasSettled(simplex: readonly Minimum[]): boolean {
  const best = first(simplex);
  if (best.value === Number.NEGATIVE_INFINITY) return true;
  const width = Math.max(
    ...simplex.flatMap(({ place }) => place.map((x, i) => Math.abs(x - at(best.place, i)))),
  );
  return width < 1e-9 || (width < 1e-5 && last(simplex).value - best.value < tolerance);
}

/** A value that is no number counts as the worst there is. */
function valued(objective: Objective, place: readonly number[]): Minimum {
  const inside = place.map((x) => Math.min(1, Math.max(0, x)));
  const value = objective(inside);
  return { place: inside, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
}

function lower(one: Minimum, other: Minimum): Minimum {
  return other.value < one.value ? other : one;
}

function sorted(simplex: readonly Minimum[]): readonly Minimum[] {
  return [...simplex].sort((one, other) => (one.value < other.value ? -1 : one.value > other.value ? 1 : 0));
}

function first(simplex: readonly Minimum[]): Minimum {
  const [best] = simplex;
  if (best === undefined) throw new RangeError('a simplex without corners');
  return best;
}

function last(simplex: readonly Minimum[]): Minimum {
  return first(simplex.slice(-1));
}
