import { sum } from '../arithmetic/sum.ts';

/** The mean of at least one figure, put right by the mean of what is left over, so that equal figures have exactly that mean. */
export function mean(figures: readonly number[]): number {
  const first = sum(figures) / figures.length;
  return first + sum(figures.map((figure) => figure - first)) / figures.length;
}
