import type { ChartSettings } from './chart-options.ts';
import type { Signal } from './chart-point.ts';
import type { Direction, Standing } from './standing.ts';
import { trendDirections } from './trend.ts';
import { coveredBy, type Window } from './window.ts';

/** A pattern that a point is part of, and the ways it points: a trend may point both ways where it turns. */
export interface Finding {
  readonly signal: Signal;
  readonly directions: readonly Direction[];
}

/** The patterns of each point within one span, in the order of `Signal`. */
export function findingsOf(standings: Window, settings: ChartSettings): Finding[][] {
  const trends = trendDirections(standings, settings);
  const inTwoOfThree = twoOfThree(standings, settings);
  const inShift = shift(standings, settings);
  return standings.map((standing, index) => [
    ...toFinding('outside-limits', sideOf(standing, standing?.beyond === 'limit')),
    ...toFinding('trend', trends[index] ?? []),
    ...toFinding('two-of-three', sideOf(standing, inTwoOfThree[index])),
    ...toFinding('shift', sideOf(standing, inShift[index])),
  ]);
}

function toFinding(signal: Signal, directions: readonly Direction[]): Finding[] {
  return directions.length === 0 ? [] : [{ signal, directions }];
}

function sideOf(standing: Standing, isFound: boolean | undefined): Direction[] {
  return isFound && standing && standing.side !== 0 ? [standing.side] : [];
}

/** Three successive points on one side of the mean, of which at least two count; only those that count are flagged. */
function twoOfThree(standings: Window, { rules }: ChartSettings): boolean[] {
  const counts = (standing: Standing) =>
    standing?.beyond === 'near' || (standing?.beyond === 'limit' && rules.twoOfThree === 'beyond-two-sigma');
  const covered = coveredBy(standings, 3, (three) => areOnOneSide(three) && three.filter(counts).length >= 2);
  return standings.map((standing, index) => covered[index] === true && counts(standing));
}

function shift(standings: Window, { runLength }: ChartSettings): boolean[] {
  return coveredBy(standings, runLength, areOnOneSide);
}

function areOnOneSide(window: Window): boolean {
  const side = window[0]?.side ?? 0;
  return side !== 0 && window.every((standing) => standing?.side === side);
}
