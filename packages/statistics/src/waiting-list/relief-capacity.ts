import { checkAboveZero, checkAmounts } from './check-amounts.ts';

/** A list that is to be brought to its target size. */
export interface Relief {
  readonly demandPerDay: number;
  readonly queueSize: number;
  readonly targetQueueSize: number;
  /** In how many days the target size is to be reached: 182, half a year, unless told. */
  readonly reliefDays?: number;
}

/**
 * The capacity per day that brings a list to its target size in the days given: the demand, and each day's part of those too many.
 * Where fewer wait than the target it is less than the demand. Throws a RangeError where an amount is below 0 or the days not above it.
 * Source: Fong and others 2022.
 */
export function reliefCapacityPerDay(relief: Relief): number {
  const { demandPerDay, queueSize, targetQueueSize, reliefDays = 182 } = relief;
  checkAmounts({ demandPerDay, queueSize, targetQueueSize });
  checkAboveZero({ reliefDays });
  return demandPerDay + (queueSize - targetQueueSize) / reliefDays;
}
