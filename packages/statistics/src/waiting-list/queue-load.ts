import { checkAmounts } from './check-amounts.ts';

/** How many are referred and how many could be served on an average day. Figures per week are divided by seven first. */
export interface DailyRates {
  readonly demandPerDay: number;
  readonly capacityPerDay: number;
}

/**
 * The load of a waiting list: demand as a multiple of capacity. Above 1 the list grows without end. Without demand it is 0, with
 * demand and no capacity infinite. Throws a RangeError where a rate is below zero or no number.
 */
export function queueLoad({ demandPerDay, capacityPerDay }: DailyRates): number {
  checkAmounts({ demandPerDay, capacityPerDay });
  return demandPerDay === 0 ? 0 : demandPerDay / capacityPerDay;
}
