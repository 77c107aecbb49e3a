/** What is said of one organisation's rank; rank 1 has the highest true share. */
export interface RankSummary {
  readonly expectedRank: number;
  /** The smallest rank that is reached with probability a half. */
  readonly median: number;
  /** The ends of the interval of the rank, both within it. */
  readonly low: number;
  readonly high: number;
  /** The probability of the highest true share of all. */
  readonly best: number;
  /** The probability of being among the first three. */
  readonly topThree: number;
  /** The probability of being in the lowest quarter: the last ⌈k / 4⌉ of k ranked. */
  readonly lowestQuarter: number;
}

/** Sums up the probabilities of the ranks (place 0 is rank 1) with an interval of the given confidence, such as 0.95. */
export function summariseRanks(chances: Float64Array, expectedRank: number, confidence: number): RankSummary {
  const quarter = Math.ceil(chances.length / 4);
  return {
    expectedRank,
    median: quantile(chances, 0.5),
    low: quantile(chances, (1 - confidence) / 2),
    high: quantile(chances, (1 + confidence) / 2),
    best: chances[0] ?? 0,
    topThree: total(chances.subarray(0, 3)),
    lowestQuarter: total(chances.subarray(chances.length - quarter)),
  };
}

// A probability that equals the level but for the error of integration counts as reaching it.
const slack = 1e-8;

/** The smallest rank that is not passed with at least this probability (type 1 of Hyndman and Fan 1996). */
function quantile(chances: Float64Array, level: number): number {
  let reached = 0;
  const place = chances.findIndex((chance) => {
    reached += chance;
    return reached >= level - slack;
  });
  return place < 0 ? chances.length : place + 1;
}

function total(chances: Float64Array): number {
  return Math.min(
    1,
    chances.reduce((sum, chance) => sum + chance, 0),
  );
}
