/** The mean of at least one figure, put right by the mean of what is left over, so that equal figures have exactly that mean. */
export function mean(figures: readonly number[]): number {
  const first = sum(figures) / figures.length;
  return first + sum(figures.map((figure) => figure - first)) / figures.length;
}

/** All figures added up. */
export function sum(figures: readonly number[]): number {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
}
