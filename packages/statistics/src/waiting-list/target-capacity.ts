import { checkAmounts } from './check-amounts.ts';
import { targetMeanWaitDays } from './target-mean-wait.ts';
import type { WaitTarget } from './target-queue-size.ts';

/** What the capacity has to cover: the target, and how uneven demand and capacity are from day to day. */
export interface CapacityTarget extends WaitTarget {
  /** The standard deviation of the times between referrals, divided by their mean; 1 unless told: as by chance alone. */
  readonly cvDemand?: number;
  /** The same of the times between those who are served. */
  readonly cvCapacity?: number;
}

/**
 * The capacity per day that keeps a list, once at its target size, at the target mean wait: the demand and what unevenness adds.
 * Throws as `targetQueueSize`, and where a coefficient of variation is below 0. Source: Fong and others 2022; Kingman 1961.
 */
export function targetCapacityPerDay(target: CapacityTarget): number {
  const { demandPerDay, targetWaitDays, factor, cvDemand = 1, cvCapacity = 1 } = target;
  checkAmounts({ demandPerDay, cvDemand, cvCapacity });
  const unevenness = (cvDemand ** 2 + cvCapacity ** 2) / 2;
  return demandPerDay + unevenness / targetMeanWaitDays(targetWaitDays, factor);
}
