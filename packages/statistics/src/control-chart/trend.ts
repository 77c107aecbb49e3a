import type { ChartSettings } from './chart-options.ts';
import type { Direction } from './standing.ts';
import { coveredBy, type Window } from './window.ts';

/** The ways of the trends that each point is part of: a run in which every step goes the same way; a tie or a missing month ends it. */
export function trendDirections(standings: Window, { runLength, rules }: ChartSettings): Direction[][] {
  const rising = coveredBy(standings, runLength, (window) => steps(window).every((step) => step > 0));
  const falling = coveredBy(standings, runLength, (window) => steps(window).every((step) => step < 0));
  if (rules.turn === 'step-ahead')
    return directionsAhead(
      steps(standings),
      rising.map((isRising, at) => isRising || falling[at] === true),
    );
  return standings.map((_, at) => [
    ...(rising[at] ? [1 as const] : []),
    ...(falling[at] ? [-1 as const] : []),
  ]);
}

/** NHSRplotthedots: the way of the next step where the next point is in a trend too, else of the last; a tie counts as down. */
function directionsAhead(step: readonly number[], isTrend: readonly boolean[]): Direction[][] {
  return isTrend.map((isPart, at) => {
    if (!isPart) return [];
    const decisive = isTrend[at + 1] ? step[at] : step[at - 1];
    return [decisive !== undefined && decisive > 0 ? 1 : -1];
  });
}

/** From each point to the next; not a number beside a missing month, so that no claim about it holds. */
function steps(window: Window): number[] {
  return window
    .slice(1)
    .map((standing, at) => (standing?.value ?? Number.NaN) - (window[at]?.value ?? Number.NaN));
}
