import { polynomial } from './polynomial.ts';

// Coefficients of PPND16, highest power first: Wichura, Algorithm AS 241, Applied Statistics 37 (1988).
const middleTop = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const middleBottom = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const tailTop = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const tailBottom = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
];
const farTop = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const farBottom = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

function tailSize(tail: number): number {
  const depth = Math.sqrt(-Math.log(tail));
  if (depth <= 5) return polynomial(tailTop, depth - 1.6) / polynomial(tailBottom, depth - 1.6);
  return polynomial(farTop, depth - 5) / polynomial(farBottom, depth - 5);
}

/**
 * The z below which a standard normal falls with probability p, to about 1e-15: −∞ at 0, ∞ at 1, NaN outside.
 * For an upper tail q use −normalQuantile(q), which loses nothing when q is tiny.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const middle = p - 0.5;
  if (Math.abs(middle) > 0.425) return middle < 0 ? -tailSize(p) : tailSize(1 - p);
  const square = 0.180625 - middle * middle;
  return (middle * polynomial(middleTop, square)) / polynomial(middleBottom, square);
}
