/** Numbers of patients as signed half patients: in all, and those within the limit. */
import type { Halves } from '@clockstop/counts';

/** A figure, or a difference of figures. */
export interface Amount {
  readonly total: Halves;
  readonly within: Halves;
}

/** Nobody. */
export const NOTHING: Amount = { total: 0, within: 0 };

/** Whether it is nobody, in all and within the limit. */
export function isNothing({ total, within }: Amount): boolean {
  return total === 0 && within === 0;
}

/** All of them together. */
export function sumOf(amounts: readonly Amount[]): Amount {
  return amounts.reduce(
    (sum, each) => ({ total: sum.total + each.total, within: sum.within + each.within }),
    NOTHING,
  );
}

/** The first less the second. */
export function less(from: Amount, amount: Amount): Amount {
  return { total: from.total - amount.total, within: from.within - amount.within };
}

/** The same the other way round. */
export function negative(amount: Amount): Amount {
  return less(NOTHING, amount);
}

/** Half patients in both parts together, without their signs: how large a difference is. */
export function sizeOf({ total, within }: Amount): number {
  return Math.abs(total) + Math.abs(within);
}
