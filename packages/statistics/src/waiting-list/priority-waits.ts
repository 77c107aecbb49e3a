import { checkAmounts } from './check-amounts.ts';
import { queueWaits } from './queue-waits.ts';

/** A queue with classes of priority, the most urgent first. */
export interface PriorityQueue {
  readonly servers: number;
  /** The arrivals per day of each class. */
  readonly arrivalsPerDay: readonly number[];
  /** How long a server is busy with one of any class, on average, in days in which it works. */
  readonly serviceDays: number;
}

/**
 * The mean wait in days of each class, where a server that becomes free takes the most urgent who waits, and nobody is sent away once
 * served (non-preemptive priorities). The mean over all is that without priorities: what one class gains others lose.
 * Throws as `queueWaits`. Source: Cobham, Operations Research 2 (1954).
 */
export function priorityWaits({ servers, arrivalsPerDay, serviceDays }: PriorityQueue): readonly number[] {
  arrivalsPerDay.forEach((each, place) => {
    checkAmounts({ [`the arrivals per day of class ${place + 1}`]: each });
  });
  const all = arrivalsPerDay.reduce((sum, each) => sum + each, 0);
  const { waitChance } = queueWaits({ servers, arrivalsPerDay: all, serviceDays });
  const untilOneIsFree = (waitChance * serviceDays) / servers;
  const busy = (arrivals: number): number => (arrivals * serviceDays) / servers;
  let before = 0;
  return arrivalsPerDay.map((each) => {
    const ahead = 1 - busy(before);
    before += each;
    return untilOneIsFree / ahead / (1 - busy(before));
  });
}
