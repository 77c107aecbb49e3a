/** The first derivative of the logarithm of the gamma function, for x above zero. Source: recurrence to 8 and above, then the asymptotic series (Abramowitz and Stegun 6.3.18). */
export function digamma(x: number): number {
  if (x < 8) return digamma(x + 1) - 1 / x;
  const square = 1 / (x * x);
  const series =
    square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return Math.log(x) - 0.5 / x - series;
}

/** The second derivative of the logarithm of the gamma function, for x above zero. Source: as `digamma` (Abramowitz and Stegun 6.4.12). */
export function trigamma(x: number): number {
  if (x < 8) return trigamma(x + 1) + 1 / (x * x);
  const square = 1 / (x * x);
  const series = square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square / 30)));
  return 1 / x + square / 2 + series / x;
}
