import { polynomial } from './polynomial.ts';

const rootTwoPi = 2.5066282746310007;
const middleUpTo = 0.67448975;
const farFrom = Math.sqrt(32);

// Rational approximations of Cody (1969), highest power first.
const middleTop = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356,
];
const middleBottom = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
const tailTop = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
  2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const tailBottom = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
  34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const farTop = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
  0.000029112874951168793,
];
const farBottom = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
  0.00007297515550839662,
];

function ratio(top: readonly number[], bottom: readonly number[], x: number): number {
  return polynomial(top, x) / polynomial(bottom, x);
}

/**
 * P(Z > z) divided by the normal density at z, for z ≥ 0 (Mills' ratio), to about 1e-15.
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969).
 */
export function normalTailRatio(z: number): number {
  const square = z * z;
  if (z <= middleUpTo) {
    return (0.5 - z * ratio(middleTop, middleBottom, square)) * rootTwoPi * Math.exp(0.5 * square);
  }
  if (z <= farFrom) return rootTwoPi * ratio(tailTop, tailBottom, z);
  return (1 - (rootTwoPi * ratio(farTop, farBottom, 1 / square)) / square) / z;
}
