import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import { targetInWords } from '../words/percent-in-words.ts';

/** The letters of an axis, in pixels. */
export const AXIS_SIZE = 13;
const LEAST_SPAN = 0.04;

/** The stretch of shares to draw: all that are given with some room around them, never below 0% or above 100%. */
export function shareDomain(shares: readonly (number | null | undefined)[]): [number, number] {
  const known = shares.filter((share) => share !== null && share !== undefined);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max((high - low) * 0.06, LEAST_SPAN / 2);
  return [Math.max(Math.min(0, low), low - room), Math.min(Math.max(1, high), high + room)];
}

/** The lines and the labels of a horizontal axis. */
export function axisX(
  ticks: number | readonly number[],
  tickFormat: (value: number) => string,
): Plot.Markish[] {
  const chosen = { ticks: typeof ticks === 'number' ? ticks : [...ticks] };
  return [
    Plot.gridX({ ...chosen, stroke: colours.grid, strokeOpacity: 1 }),
    Plot.axisX({ ...chosen, tickFormat, fontSize: AXIS_SIZE, tickSize: 0, label: null }),
  ];
}

/** A share on an axis: `85%`. */
export const shareTick = targetInWords;
