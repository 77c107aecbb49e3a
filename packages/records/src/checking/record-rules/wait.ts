import { type Day, daysBetween } from '@clockstop/rules';

/** Days from one date to another, or null when one of them is not known. */
export function daysFrom(start: Day | null, stop: Day | null): number | null {
  return start === null || stop === null ? null : daysBetween(start, stop);
}

/** Whether one date comes no later than the other; true when one of them is not known. */
export function isInOrder(first: Day | null, second: Day | null): boolean {
  return first === null || second === null || first <= second;
}

/** Whether the wait, less its adjustments, is longer than the limit; false when it is not known. */
export function isLonger(days: number | null, adjustment: number | null, limit: number): boolean {
  return days !== null && days - (adjustment ?? 0) > limit;
}
