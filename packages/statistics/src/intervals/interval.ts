/** A range with its two ends, both included. */
export type Interval = { readonly lower: number; readonly upper: number };

/** Throws a RangeError unless 0 ≤ x ≤ n and the confidence lies strictly between 0 and 1. Shared cases may count as halves. */
export function checkProportion(x: number, n: number, confidence: number): void {
  if (!(x >= 0 && x <= n && n < Infinity)) throw new RangeError(`a count of ${x} does not lie in 0 to ${n}`);
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence lies between 0 and 1, such as 0.95: ${confidence}`);
  }
}
