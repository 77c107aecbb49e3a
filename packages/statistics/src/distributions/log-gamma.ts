import { stirlingError } from './stirling-error.ts';

const halfLogTwoPi = 0.9189385332046728;
const oneLessEuler = 0.42278433509846713;

// (−1)^k (ζ(k) − 1) / k for k = 2, 3, …: the Taylor series of ln Γ about 2.
const taylor = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 0.00009945751278180853,
  -0.00004492623673813314, 0.00002050721277567069, -0.000009439488275268397, 0.000004374866789907488,
  -0.000002039215753801366, 9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7,
  -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8, 1.0838659214896955e-8,
  -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11, 3.1044247747322276e-11,
];

function logGammaNearTwo(z: number): number {
  const sum = taylor.reduceRight((rest, term) => term + z * rest, 0);
  return z * (oneLessEuler + z * sum);
}

/**
 * ln Γ(x), the logarithm of the gamma function, for x > 0; NaN below zero, infinite at zero.
 * Accurate to about 1e-15, relative even where it crosses zero, at 1 and 2.
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0 || x === Infinity) return Infinity;
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  if (x < 2.5) return logGammaNearTwo(x - 2);
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}
