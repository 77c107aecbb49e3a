/** What a claim is, and what the checker says of it. */
import type { Basis, Vintage } from '@clockstop/counts';
import type { Period, StandardId } from '@clockstop/rules';

/** A claim that an alliance was first: what was understood of it. */
export interface Understood {
  readonly organisation: { readonly code: string; readonly name: string };
  readonly period: Period;
  /** The standards that it is said to have topped; empty when only their number was said. */
  readonly topped: readonly StandardId[];
  /** How many it is said to have topped, where a number was said. */
  readonly count: number | null;
  readonly basis: Basis;
  readonly vintage: Vintage | null;
  /** Words of cause that were used, such as "thanks to"; null when there were none. */
  readonly cause: string | null;
}

/** What the figures say of a claim as a whole. */
export type Verdict = 'supported' | 'supported with caveats' | 'not supported' | 'cannot be checked';

/** One standard of the period, claimed or not. Counts are in patients; what is not available is null. */
export interface CheckedStandard {
  readonly standard: StandardId;
  readonly claimed: boolean;
  readonly available: boolean;
  readonly within: number | null;
  readonly total: number | null;
  readonly share: number | null;
  readonly rank: number | null;
  readonly tied: number;
  /** How many alliances have a rank, and the shares of the others. */
  readonly of: number;
  readonly others: readonly number[];
  /** The 95% interval of the rank. */
  readonly low: number | null;
  readonly high: number | null;
  /** The probability that the alliance is the best. */
  readonly best: number | null;
  /** Whether the operational standard was met; null when there was none. */
  readonly met: boolean | null;
  readonly vintage: Vintage | 'mixed' | null;
  readonly sources: readonly string[];
  /** Why it is not available, and the release to fetch. */
  readonly reason: string | null;
  readonly fetch: string | null;
}

/** The codes of the caveats, each a rule of its own (docs/claims.md). */
export type CaveatCode =
  | 'revised'
  | 'other-basis'
  | 'other-source'
  | 'tied'
  | 'small-volume'
  | 'rank-interval'
  | 'missing-organisations'
  | 'unattributed'
  | 'one-month'
  | 'left-out'
  | 'causal-wording';

/** Something that a reader of the claim has to know. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly text: string;
}

/** The answer to a claim. */
export interface CheckedClaim {
  readonly understood: Understood;
  readonly verdict: Verdict;
  readonly standards: readonly CheckedStandard[];
  readonly caveats: readonly Caveat[];
  /** The verdict and what it rests on, in a line. */
  readonly finding: string;
  /** What the figures do support, to be used as it is. */
  readonly wording: string;
  /** How ranks and intervals are worked out, in sentences. */
  readonly method: string;
  /** A mark of the figures: another one at the same address says that they have changed. */
  readonly figures: string;
  /** The address of this answer on the site, with the mark of its figures. */
  readonly address: string;
  /** The command that repeats it. */
  readonly command: string;
}
