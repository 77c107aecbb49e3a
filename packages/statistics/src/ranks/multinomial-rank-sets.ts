import { binomialUpperTail } from '../distributions/binomial.ts';
import type { RankInterval } from './distinct-groups.ts';

/** The claim that one category is truly more frequent than another, both by place, and the chance of such counts if it were not. */
interface Comparison {
  readonly first: number;
  readonly second: number;
  readonly p: number;
}

/**
 * Confidence sets for the ranks of categories that share one total, the most frequent first: reasons for breaches, cancers among
 * referrals. All sets together hold all true ranks with the stated confidence, whatever the counts: the tests are exact binomial
 * tests of each category against each other, corrected by steps for their number. In the order of the input; nothing seen at all
 * rules no rank out. Throws a RangeError where a count is not a whole number from 0, or the confidence not between 0 and 1.
 * Source: Bazylik, Mogstad, Romano, Shaikh and Wilhelm, NBER working paper 29519 (2021); Holm, Scandinavian Journal of Statistics 6 (1979).
 */
export function multinomialRankSets(counts: readonly number[], confidence = 0.95): readonly RankInterval[] {
  checkCounts(counts);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`no confidence: ${confidence}`);
  const settled = settledByHolm(comparisonsOf(counts), 1 - confidence);
  return counts.map((_, place) => ({
    low: 1 + settled.filter(({ second }) => second === place).length,
    high: counts.length - settled.filter(({ first }) => first === place).length,
  }));
}

function checkCounts(counts: readonly number[]): void {
  const place = counts.findIndex((count) => !(Number.isInteger(count) && count >= 0));
  if (place >= 0) throw new RangeError(`no whole count at ${place}: ${counts[place]}`);
}

// Of the cases in either of two categories that are equally frequent, each falls into the first with chance 1/2.
function comparisonsOf(counts: readonly number[]): readonly Comparison[] {
  return counts.flatMap((mine, first) =>
    counts.flatMap((other, second) =>
      first === second ? [] : { first, second, p: binomialUpperTail(mine, mine + other, 0.5) },
    ),
  );
}

/** The claims that hold together at this level: the surest is held against all, the next against the rest, up to the first that fails. */
function settledByHolm(comparisons: readonly Comparison[], level: number): readonly Comparison[] {
  const sorted = comparisons.toSorted((a, b) => a.p - b.p);
  const failing = sorted.findIndex(({ p }, place) => p > level / (sorted.length - place));
  return failing < 0 ? sorted : sorted.slice(0, failing);
}
