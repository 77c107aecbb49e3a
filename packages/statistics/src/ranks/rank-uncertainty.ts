import { angleOf } from './angle-posterior.ts';
import { distinctGroups } from './distinct-groups.ts';
import { posteriorTable } from './posterior-table.ts';
import { byShare, checkProportions, type Proportion } from './proportion.ts';
import { expectedRanks, rankDistributions } from './rank-distribution.ts';
import { type RankSummary, summariseRanks } from './rank-summary.ts';
import { reliabilityOf } from './reliability.ts';

/** How sure the rank of one organisation is, and its group (see `distinctGroups`). */
export interface RankedRow extends RankSummary {
  readonly group: number;
}

/** The same fields, all null: no rank is given. */
export type UnrankedRow = { readonly [Field in keyof RankedRow]: null };

/** How sure the ranks of a table are. */
export interface RankUncertainty {
  /** In the order of the input. */
  readonly rows: readonly (RankedRow | UnrankedRow)[];
  /** The share, 0 to 1, of the variance between the ranked organisations that is not chance (see `reliabilityOf`); null for fewer than two. */
  readonly reliability: number | null;
}

/** `confidence` of the intervals, between 0 and 1 (0.95 unless told); `minimumVolume`, the least denominator that is given a rank. */
export interface RankOptions {
  readonly confidence?: number;
  readonly minimumVolume?: number;
}

const unranked: UnrankedRow = {
  expectedRank: null,
  median: null,
  low: null,
  high: null,
  best: null,
  topThree: null,
  lowestQuarter: null,
  group: null,
};

/**
 * How sure the rank of each organisation by its share is, highest first, when the true shares are known only from these figures.
 *
 * Each true share has its own posterior, Beta(numerator + 1/2, denominator − numerator + 1/2); all are independent. The probabilities
 * of the ranks are integrated, not simulated: the same figures always give the same answer, equal figures give equal rows, and the
 * order of the input does not matter. Expected ranks add up to k (k + 1) / 2. An organisation with a denominator of zero, or below
 * `minimumVolume`, has a row of nulls and is left out of the ranks of the others.
 * Throws a RangeError where a row is no proportion, the confidence is not between 0 and 1, or the minimum volume is below 0.
 * Source: Goldstein and Spiegelhalter, JRSS A 159 (1996); Marshall and Spiegelhalter, BMJ 316 (1998).
 */
export function rankUncertainty(items: readonly Proportion[], options: RankOptions = {}): RankUncertainty {
  const { confidence = 0.95, minimumVolume = 0 } = options;
  checkProportions(items);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`no confidence: ${confidence}`);
  if (!(minimumVolume >= 0)) throw new RangeError(`no minimum volume: ${minimumVolume}`);
  const ranked = items.filter(({ denominator }) => denominator > 0 && denominator >= minimumVolume);
  if (ranked.length === 0) return { rows: items.map(() => unranked), reliability: null };
  const summaries = summariesByFigures(ranked, confidence);
  return {
    rows: items.map((item) => summaries.get(figures(item)) ?? unranked),
    reliability: reliabilityOf(ranked),
  };
}

/** One row for each different pair of figures. */
function summariesByFigures(
  ranked: readonly Proportion[],
  confidence: number,
): ReadonlyMap<string, RankedRow> {
  const alike = Map.groupBy([...ranked].sort(byShare), figures);
  const posteriors = [...alike.values()].map((same) => angleOf(same[0] as Proportion, same.length));
  const table = posteriorTable(posteriors);
  const expected = expectedRanks(table);
  const summaries = rankDistributions(table).map((chances, place) =>
    summariseRanks(chances, expected[place] as number, confidence),
  );
  const groups = distinctGroups(summaries);
  return new Map(
    [...alike.keys()].map((key, place) => [
      key,
      { ...(summaries[place] as RankSummary), group: groups[place] as number },
    ]),
  );
}

function figures({ numerator, denominator }: Proportion): string {
  return `${numerator}/${denominator}`;
}
