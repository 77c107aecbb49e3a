import type { Standing } from './standing.ts';

/** Successive points. */
export type Window = readonly Standing[];

/** For each point, whether it is in any run of so many successive points of which the claim holds. */
export function coveredBy(standings: Window, length: number, holds: (window: Window) => boolean): boolean[] {
  const covered = standings.map(() => false);
  for (let start = 0; start + length <= standings.length; start++)
    if (holds(standings.slice(start, start + length))) covered.fill(true, start, start + length);
  return covered;
}
