import { checkAmounts } from './check-amounts.ts';
import { targetMeanWaitDays } from './target-mean-wait.ts';

/** What a waiting list is held to. `factor` is how many mean waits go into the target wait: 4 unless told. */
export interface WaitTarget {
  readonly demandPerDay: number;
  readonly targetWaitDays: number;
  readonly factor?: number;
}

/**
 * How many wait at the target mean wait, by Little's law: the demand of a day times the target mean wait in days.
 * Throws a RangeError where the demand is below 0, or the target wait or the factor not above it. Source: Fong and others 2022.
 */
export function targetQueueSize({ demandPerDay, targetWaitDays, factor }: WaitTarget): number {
  checkAmounts({ demandPerDay });
  return demandPerDay * targetMeanWaitDays(targetWaitDays, factor);
}

/** Whether so many wait, more than twice the target queue size, that extra capacity for a time is called for. Source: Fong and others 2022. */
export function isQueueTooBig(queueSize: number, targetQueue: number): boolean {
  checkAmounts({ queueSize, targetQueue });
  return queueSize > 2 * targetQueue;
}
