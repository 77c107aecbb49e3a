import { firstCount } from '../distributions/first-count.ts';
import type { CountTails } from './count-tails.ts';

/** The shares beyond which a provider is flagged, at 95% and at 99.8%, within 0 to 1. */
export type FunnelLimits = {
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
};

/** The chance in each tail that the two pairs of limits leave: 2.5% and 0.1%. */
export const tailOf95 = 0.025;
export const tailOf998 = 0.001;

// The place below the first count whose tail reaches the level, at which the tail, drawn straight on its logarithm, equals it.
function crossing(n: number, logTail: (x: number) => number, level: number): number {
  const first = firstCount(n, (x) => logTail(x) >= level);
  if (first === 0) return 0;
  const [outside, inside] = [logTail(first - 1), logTail(first)];
  if (outside === -Infinity) return first;
  return first - (inside - level) / (inside - outside);
}

function lowerLimit(tails: CountTails, tail: number): number {
  return crossing(tails.n, tails.logLower, Math.log(tail)) / tails.n;
}

function upperLimit({ n, logUpper }: CountTails, tail: number): number {
  return 1 - crossing(n, (failures) => logUpper(n - failures), Math.log(tail)) / n;
}

/**
 * The limits of the exact tail test for these tails. A whole count lies outside them just where its tail is below 2.5%, or 0.1%;
 * between whole counts the logarithm of the tail is drawn straight, so that the lines narrow smoothly with n. None crosses the target.
 */
export function exactLimits(tails: CountTails, target: number): FunnelLimits {
  return {
    lower95: Math.min(target, lowerLimit(tails, tailOf95)),
    upper95: Math.max(target, upperLimit(tails, tailOf95)),
    lower998: Math.min(target, lowerLimit(tails, tailOf998)),
    upper998: Math.max(target, upperLimit(tails, tailOf998)),
  };
}
