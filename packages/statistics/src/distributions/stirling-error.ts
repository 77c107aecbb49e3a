const seriesFrom = 16;
const coefficients = [1 / 12, 1 / 360, 1 / 1260, 1 / 1680, 1 / 1188, 691 / 360360, 1 / 156];

function stirlingSeries(x: number): number {
  const square = 1 / (x * x);
  return coefficients.reduceRight((sum, term) => term - sum * square, 0) / x;
}

/**
 * What Stirling's formula leaves out: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0, to about 1e-16.
 * It keeps the masses of large counts exact where the logarithms of factorials would cancel (Loader 2000).
 */
export function stirlingError(x: number): number {
  let rest = 0;
  let shifted = x;
  for (; shifted < seriesFrom; shifted++) rest += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
  return rest + stirlingSeries(shifted);
}
