/** Differences of two shares with their intervals, also where one of the two is part of the other. */
import { differenceInterval, type Interval } from '@clockstop/statistics';
import type { Patients } from '../rank.ts';

/** Whether the first of two shares is higher or lower than the second beyond chance, or they cannot be told apart. */
type Told = 'higher' | 'lower' | 'alike';

/** The share of the first less that of the second, as a fraction of 1, with its 95% interval. */
export interface Difference {
  readonly difference: number;
  readonly interval: Interval;
  readonly told: Told;
}

/** The difference of two groups that share no patient; null where either is nobody. */
export function differenceBetween(first: Patients, second: Patients): Difference | null {
  if (first.total === 0 || second.total === 0) return null;
  const interval = differenceInterval(toProportion(first), toProportion(second));
  return toDifference(shareOf(first) - shareOf(second), interval);
}

/**
 * The difference of a part to the whole that it belongs to. Its interval is that of the difference to the rest, by the
 * part of the whole that the rest is: part − whole = (part − rest) × rest ÷ whole. Null where there is no rest.
 */
export function differenceToWhole(part: Patients, whole: Patients): Difference | null {
  const rest = { within: whole.within - part.within, total: whole.total - part.total };
  if (part.total === 0 || rest.total <= 0 || rest.within < 0 || rest.within > rest.total) return null;
  const weight = rest.total / whole.total;
  const { lower, upper } = differenceInterval(toProportion(part), toProportion(rest));
  const interval = { lower: lower * weight, upper: upper * weight };
  return toDifference(shareOf(part) - shareOf(whole), interval);
}

/** The same difference, told from the other side. */
export function reversed({ difference, interval }: Difference): Difference {
  return toDifference(-difference, { lower: -interval.upper, upper: -interval.lower });
}

function toDifference(difference: number, interval: Interval): Difference {
  const told = interval.lower > 0 ? 'higher' : interval.upper < 0 ? 'lower' : 'alike';
  return { difference, interval, told };
}

function toProportion({ within, total }: Patients) {
  return { x: within, n: total };
}

function shareOf({ within, total }: Patients): number {
  return within / total;
}
