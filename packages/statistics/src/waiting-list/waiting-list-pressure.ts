import { checkAboveZero, checkAmounts } from './check-amounts.ts';

/**
 * The pressure on a waiting list: twice the mean wait, divided by the target wait, both in days. Above 1 the list will most
 * likely miss its target; lists with different targets can be set side by side. Throws a RangeError where the wait is below 0 or the
 * target not above it. Source: Fong and others 2022.
 */
export function waitingListPressure(meanWaitDays: number, targetWaitDays: number): number {
  checkAmounts({ meanWaitDays });
  checkAboveZero({ targetWaitDays });
  return (2 * meanWaitDays) / targetWaitDays;
}
