import { sum } from '../arithmetic/sum.ts';
import { checkProportions, type Proportion } from './proportion.ts';

/** An organisation's figures in one month. */
export interface NamedProportion extends Proportion {
  readonly name: string;
}

/** How often the best of one month was also the best of the month before. */
export interface BestPersistence {
  /** How many pairs of successive months could be compared. */
  readonly comparisons: number;
  /** In how many the best was the best again; where several are best together, the part of them that was best before. */
  readonly again: number;
  /** `again` as a share of `comparisons`; null where there is none. */
  readonly share: number | null;
  /** The share to be expected if each month's best were drawn by lot; null where there is none. */
  readonly byChance: number | null;
}

/**
 * How often the organisation with the highest share of a month was already the one of the month before. Tables come in the order of the
 * months; organisations are matched by name. A denominator of zero has no share; a month without any share is compared with neither
 * neighbour. Throws a RangeError where figures are no proportion.
 */
export function bestPersistence(tables: readonly (readonly NamedProportion[])[]): BestPersistence {
  const months = tables.map(monthOf);
  const pairs = months.slice(1).map((month, i) => compare(months[i] as Month, month));
  const compared = pairs.filter((pair) => pair !== undefined);
  const again = sum(compared.map((pair) => pair.again));
  const byChance = sum(compared.map((pair) => pair.byChance));
  const comparisons = compared.length;
  if (comparisons === 0) return { comparisons, again, share: null, byChance: null };
  return { comparisons, again, share: again / comparisons, byChance: byChance / comparisons };
}

interface Month {
  readonly names: ReadonlySet<string>;
  readonly best: ReadonlySet<string>;
}

function monthOf(table: readonly NamedProportion[]): Month {
  checkProportions(table);
  const counted = table.filter(({ denominator }) => denominator > 0);
  const isBest = (item: Proportion): boolean =>
    counted.every((other) => other.numerator * item.denominator <= item.numerator * other.denominator);
  return { names: namesOf(counted), best: namesOf(counted.filter(isBest)) };
}

function namesOf(items: readonly NamedProportion[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name));
}

function compare(before: Month, now: Month): { again: number; byChance: number } | undefined {
  if (before.best.size === 0 || now.best.size === 0) return undefined;
  return {
    again: now.best.intersection(before.best).size / now.best.size,
    byChance: now.names.intersection(before.best).size / now.names.size,
  };
}
