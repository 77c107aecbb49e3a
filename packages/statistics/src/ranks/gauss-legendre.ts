/** A rule of quadrature on the interval from 0 to 1. */
export interface Quadrature {
  readonly nodes: readonly number[];
  /** Add up to 1. */
  readonly weights: readonly number[];
  /** Row r holds the weights that integrate from 0 to node r, so that one evaluation at the nodes gives the running integral too. */
  readonly toNode: readonly (readonly number[])[];
}

/**
 * The Gauss–Legendre rule of `size` nodes on the interval from 0 to 1, exact for polynomials up to degree 2 size − 1.
 * Source: roots of the Legendre polynomial by Newton's method; the running integral by the expansion in Legendre polynomials.
 */
export function gaussLegendre(size: number): Quadrature {
  const roots = Array.from({ length: size }, (_, i) => legendreRoot(size, i)).reverse();
  const weights = roots.map((root) => 1 / ((1 - root * root) * slope(size, root) ** 2));
  const polynomials = roots.map((root) => legendre(size, root));
  const toNode = polynomials.map((upTo) =>
    polynomials.map((at, c) => (weights[c] as number) * runningIntegral(at, upTo)),
  );
  return { nodes: roots.map((root) => (1 + root) / 2), weights, toNode };
}

/** The polynomials of degree 0 to `degree` at `x`, which lies between −1 and 1. */
function legendre(degree: number, x: number): readonly number[] {
  const values = [1, x];
  for (let n = 1; n < degree; n++) {
    const [before, last] = [values[n - 1] as number, values[n] as number];
    values.push(((2 * n + 1) * x * last - n * before) / (n + 1));
  }
  return values;
}

function slope(degree: number, x: number): number {
  const values = legendre(degree, x);
  return (degree * (x * (values[degree] as number) - (values[degree - 1] as number))) / (x * x - 1);
}

function legendreRoot(size: number, i: number): number {
  let root = Math.cos((Math.PI * (i + 0.75)) / (size + 0.5));
  for (let step = 0; step < 8; step++) root -= (legendre(size, root)[size] as number) / slope(size, root);
  return root;
}

/** Sums over the degrees: a polynomial at one node times its integral up to another. */
function runningIntegral(at: readonly number[], upTo: readonly number[]): number {
  let sum = 0;
  for (let n = 0; n < at.length - 1; n++) {
    sum += ((at[n] as number) * ((upTo[n + 1] as number) - (n === 0 ? -1 : (upTo[n - 1] as number)))) / 2;
  }
  return sum;
}
