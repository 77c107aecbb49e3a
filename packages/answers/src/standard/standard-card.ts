/** All that the figures say of one standard in a period: England, the alliances, the providers, the breakdowns. */
import type { Basis, Store, Vintage } from '@clockstop/counts';
import { type Period, type StandardId, standardById } from '@clockstop/rules';
import type { ControlChart } from '@clockstop/statistics';
import { chartStandard } from '../chart-standard.ts';
import { countsOf, type PrintedCount } from '../counts-of.ts';
import { type Ranking, rank } from '../rank.ts';
import { type SeriesMonth, seriesOf } from '../series.ts';
import { type BrokenDown, breakdownOf } from './breakdown-of.ts';

/** Which standard, when. */
export interface StandardQuestion {
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
}

/** What there is to say of a standard. */
export interface StandardCard extends StandardQuestion {
  /** With how sure each place is. */
  readonly alliances: Ranking;
  /** Trusts and other providers on provider basis; boards on commissioner basis. */
  readonly others: Ranking;
  /** England's months from the first to the last that there are, with their control chart. */
  readonly months: readonly SeriesMonth[];
  readonly chart: ControlChart;
  /** The wait bands of the alliances; empty where the files have none. */
  readonly bands: readonly PrintedCount[];
  /** England by each dimension in which the standard is published. */
  readonly breakdowns: readonly BrokenDown[];
}

/** Gathers what the store has of a standard. */
export async function standardCard(store: Store, question: StandardQuestion): Promise<StandardCard> {
  const { standard, basis } = question;
  const among = basis === 'provider' ? 'providers' : 'boards';
  const england = { standard, basis, among: 'alliances', code: null, ...vintageOf(question) } as const;
  const [alliances, others, months, bands, breakdowns] = await Promise.all([
    rank(store, { ...question, among: 'alliances', uncertainty: true }),
    rank(store, { ...question, among }),
    seriesOf(store, england),
    bandsOf(store, question),
    Promise.all(
      standardById(standard).breakdowns.map((by) =>
        breakdownOf(store, { ...question, by, among: 'alliances', code: null }),
      ),
    ),
  ]);
  return {
    ...question,
    alliances,
    others,
    months,
    chart: chartStandard(standard, months),
    bands,
    breakdowns,
  };
}

function vintageOf({ vintage }: StandardQuestion): { readonly vintage?: Vintage } {
  return vintage === undefined ? {} : { vintage };
}

async function bandsOf(store: Store, question: StandardQuestion): Promise<readonly PrintedCount[]> {
  const counted = await countsOf(store, { ...question, among: 'alliances', by: [] });
  return counted.kind === 'answered' ? counted.counts : [];
}
