import { checkAboveZero, checkAmounts } from './check-amounts.ts';

/** A demand per day as counted, and how surely it is known. */
export interface CountedDemand {
  readonly demandPerDay: number;
  /** How many referrals it was counted from. */
  readonly referrals: number;
  /** The standard deviation of the times between referrals, divided by their mean; 1 unless told. */
  readonly cvDemand?: number;
}

/**
 * A demand per day that the true one exceeds only one time in forty or so: counted from n referrals, the mean time between them may
 * be 2 cv / √n of itself shorter. Throws a RangeError where that leaves nothing: with no more than (2 cv)² referrals the demand has
 * no upper bound, and no plan should rest on it.
 */
export function cautiousDemandPerDay({ demandPerDay, referrals, cvDemand = 1 }: CountedDemand): number {
  checkAmounts({ demandPerDay, cvDemand });
  checkAboveZero({ referrals });
  const shorter = (2 * cvDemand) / Math.sqrt(referrals);
  if (shorter < 1) return demandPerDay / (1 - shorter);
  throw new RangeError(`${referrals} referrals are too few: it takes more than ${(2 * cvDemand) ** 2}`);
}
