/** A difference of two shares, each a fraction of 1, in percentage points with its sign: `+1.2`, `−0.4`, `0.0`. */
export function pointsInWords(difference: number): string {
  const points = (Math.abs(difference) * 100).toFixed(1);
  if (Number(points) === 0) return points;
  return `${difference < 0 ? '−' : '+'}${points}`;
}
