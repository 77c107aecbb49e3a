/**
 * x ln(x / m) + m − x for x ≥ 0, m > 0: what a count of x adds to the deviance from a mean of m.
 * Where x is close to m a series keeps the digits that the difference would lose (Loader 2000).
 */
export function deviancePart(x: number, mean: number): number {
  if (x === 0) return mean;
  const gap = x - mean;
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - gap;
  return devianceSeries(x, gap, gap / (x + mean));
}

// ln(x / m) = 2 artanh v with v = (x − m) / (x + m), and −(x − m) taken out by hand.
function devianceSeries(x: number, gap: number, v: number): number {
  let sum = gap * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
