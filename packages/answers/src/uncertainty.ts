/** How sure the places of a ranking are, from the statistics room. */
import { toPatients } from '@clockstop/counts';
import { rankUncertainty } from '@clockstop/statistics';
import type { Fraction } from './ranks.ts';

/** What a row says of how sure its place is; each is null where there is no rank, or where it was not asked for. */
export interface RowUncertainty {
  readonly expectedRank: number | null;
  /** The 95% interval of the rank. */
  readonly low: number | null;
  readonly high: number | null;
  /** The probabilities of being the best, of the best three, and of the lowest quarter. */
  readonly best: number | null;
  readonly topThree: number | null;
  readonly lowestQuarter: number | null;
  /** Organisations of different groups can be told apart. */
  readonly group: number | null;
}

/** How sure each place is, in the order of the rows, and how much of the differences is not chance. */
export interface Uncertainty {
  readonly rows: readonly RowUncertainty[];
  readonly reliability: number | null;
}

/** What a row says when it was not asked how sure its place is. */
export const NOT_ASKED: RowUncertainty = {
  expectedRank: null,
  low: null,
  high: null,
  best: null,
  topThree: null,
  lowestQuarter: null,
  group: null,
};

/** How sure the places of these figures are. Figures are in half patients; the statistics take patients. */
export function uncertaintyOf(fractions: readonly Fraction[]): Uncertainty {
  const items = fractions.map(({ within, total }) => ({
    numerator: toPatients(within),
    denominator: toPatients(total),
  }));
  const { rows, reliability } = rankUncertainty(items);
  return { rows: rows.map(toRow), reliability };
}

function toRow({
  expectedRank,
  low,
  high,
  best,
  topThree,
  lowestQuarter,
  group,
}: RowUncertainty): RowUncertainty {
  return { expectedRank, low, high, best, topThree, lowestQuarter, group };
}
