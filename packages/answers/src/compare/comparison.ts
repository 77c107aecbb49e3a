/** What a comparison asks and answers. */
import type { Basis, Vintage } from '@clockstop/counts';
import type { Period, StandardId } from '@clockstop/rules';
import type { Interval } from '@clockstop/statistics';
import type { NotAvailable, Patients, RankedStandard, RankRow } from '../rank.ts';
import type { SeriesMonth } from '../series.ts';
import type { ComparedOrganisation } from './compared-organisation.ts';
import type { Difference } from './difference.ts';

/** What to compare. */
export interface CompareQuestion {
  readonly organisations: readonly ComparedOrganisation[];
  readonly standards: readonly StandardId[];
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
}

/** One organisation on one standard, over the whole period. Counts are in patients. */
export interface ComparedFigure extends Patients {
  readonly organisation: ComparedOrganisation;
  readonly share: number | null;
  /** The 95% interval of the share; null where nobody was counted. */
  readonly interval: Interval | null;
  readonly met: boolean | null;
  /** Null for England, and where it has no rank; `of` is how many have one. */
  readonly place: (Pick<RankRow, 'rank' | 'tied' | 'low' | 'high'> & { readonly of: number }) | null;
  /** Its share less that of England; null for England itself. */
  readonly toEngland: Difference | null;
  /** Why there are no figures of its kind at all; null where there are some. */
  readonly reason: string | null;
  /** The months of the period; empty for a period of one month. */
  readonly months: readonly SeriesMonth[];
}

/** Two organisations on one standard; the share of the first less that of the second. */
export interface ComparedPair extends Difference {
  readonly first: ComparedOrganisation;
  readonly second: ComparedOrganisation;
}

/** One standard of a comparison. */
export type ComparedStandard = NotAvailable | ComparedRanking;

/** One standard of a comparison that has figures. */
export interface ComparedRanking {
  readonly available: true;
  readonly standard: StandardId;
  readonly england: ComparedFigure;
  /** In the order in which they were asked for. */
  readonly figures: readonly ComparedFigure[];
  /** Every two of them that have figures. */
  readonly pairs: readonly ComparedPair[];
  readonly vintage: RankedStandard['vintage'];
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

/** More lines than these in one picture cannot be told apart. */
export const MOST_LINES = 5;

/** A comparison, standard by standard. */
export interface Comparison extends CompareQuestion {
  readonly compared: readonly ComparedStandard[];
}
