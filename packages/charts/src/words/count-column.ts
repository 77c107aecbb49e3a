import type { Column } from '../chart.ts';

/** A column of counts; where shared cases make halves of some, of numbers. */
export function countColumn(name: string, counts: readonly (number | null)[]): Column {
  const whole = counts.every((count) => count === null || Number.isInteger(count));
  return { name, kind: whole ? 'count' : 'number' };
}
