/** Organisations side by side: shares with their intervals, ranks, and whether they can be told apart. */
import type { Among, Basis, Store, Vintage } from '@clockstop/counts';
import {
  firstMonth,
  isDuring,
  isMet,
  isMonth,
  lastMonth,
  operationalStandard,
  type Period,
  type StandardId,
} from '@clockstop/rules';
import { type Interval, wilsonInterval } from '@clockstop/statistics';
import { type NotAvailable, type Patients, type RankedStandard, type RankRow, rank } from '../rank.ts';
import { type SeriesMonth, seriesOfEach } from '../series.ts';
import { type ComparedOrganisation, comparedEngland, isPartOf } from './compared-organisation.ts';
import { type Difference, differenceBetween, differenceToWhole, reversed } from './difference.ts';

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

/** Compares organisations on standards over a period. Months are added up, percentages are never averaged. */
export async function compare(store: Store, question: CompareQuestion): Promise<Comparison> {
  const compared = question.standards.map((standard) => compareOn(store, question, standard));
  return { ...question, compared: await Promise.all(compared) };
}

async function compareOn(
  store: Store,
  question: CompareQuestion,
  standard: StandardId,
): Promise<ComparedStandard> {
  const rankings = await rankAll(store, question, standard);
  const any = [...rankings.values()].find((ranking) => ranking.available);
  if (any === undefined) return reasonOf(question, standard, rankings);
  const months = await monthsOf(store, question, standard);
  const figureOf = (organisation: ComparedOrganisation): ComparedFigure =>
    toFigure(
      organisation.code === null ? any : (rankings.get(organisation.among) ?? any),
      organisation,
      months,
    );
  const figures = question.organisations.map(figureOf);
  const { vintage, sources, notes } = any;
  return {
    ...{ available: true, standard, england: figureOf(comparedEngland), figures },
    ...{ pairs: pairsOf(store, question, figures), vintage, sources, notes },
  };
}

type Rankings = ReadonlyMap<Among, RankedStandard | NotAvailable>;

/** The rankings among each kind of those compared; alliances where nobody is asked for. */
async function rankAll(
  store: Store,
  { organisations, period, basis, vintage }: CompareQuestion,
  standard: StandardId,
): Promise<Rankings> {
  const kinds = new Set(organisations.map(({ among }) => among));
  const asked = kinds.size === 0 ? (['alliances'] as const) : [...kinds];
  const chosen = {
    standard,
    period,
    basis,
    uncertainty: true,
    ...(vintage === undefined ? {} : { vintage }),
  };
  return new Map(
    await Promise.all(asked.map(async (among) => [among, await rank(store, { ...chosen, among })] as const)),
  );
}

/** Why none of the kinds of those compared has figures. */
function reasonOf(
  { period, basis }: CompareQuestion,
  standard: StandardId,
  rankings: Rankings,
): NotAvailable {
  const [reason = ''] = [...rankings.values()].flatMap((each) => (each.available ? [] : [each.reason]));
  return { available: false, standard, period, basis, among: 'alliances', reason };
}

/** By slug. */
type Months = ReadonlyMap<string, readonly SeriesMonth[]>;

async function monthsOf(store: Store, question: CompareQuestion, standard: StandardId): Promise<Months> {
  const { organisations, period, basis, vintage } = question;
  if (isMonth(period)) return new Map();
  const byKind = Map.groupBy([...organisations, comparedEngland], ({ among }) => among);
  const found = [...byKind].map(async ([among, alike]) => {
    const asked = { standard, basis, among, ...(vintage === undefined ? {} : { vintage }) };
    const series = await seriesOfEach(
      store,
      asked,
      alike.map(({ code }) => code),
    );
    return alike.map(({ slug }, at) => [slug, within(series[at] ?? [], period)] as const);
  });
  return new Map((await Promise.all(found)).flat());
}

function within(series: readonly SeriesMonth[], period: Period): readonly SeriesMonth[] {
  return series.filter(({ month }) => isDuring(month, firstMonth(period), lastMonth(period)));
}

function toFigure(
  ranking: RankedStandard | NotAvailable,
  organisation: ComparedOrganisation,
  months: Months,
): ComparedFigure {
  const own = countsIn(ranking, organisation);
  const { within: x, total: n } = own;
  const target = operationalStandard(ranking.standard, firstMonth(ranking.period));
  return {
    organisation,
    ...{ within: x, total: n, share: n === 0 ? null : x / n },
    interval: n === 0 ? null : wilsonInterval(x, n),
    met: isMet(x * 2, n * 2, target),
    place: placeIn(ranking, organisation),
    toEngland:
      ranking.available && organisation.code !== null ? differenceToWhole(own, ranking.england) : null,
    reason: ranking.available ? null : ranking.reason,
    months: months.get(organisation.slug) ?? [],
  };
}

const NOBODY: Patients = { within: 0, total: 0 };

function countsIn(ranking: RankedStandard | NotAvailable, { code }: ComparedOrganisation): Patients {
  if (!ranking.available) return NOBODY;
  return code === null ? ranking.england : (rowOf(ranking, code) ?? NOBODY);
}

function placeIn(
  ranking: RankedStandard | NotAvailable,
  { code }: ComparedOrganisation,
): ComparedFigure['place'] {
  if (!ranking.available || code === null) return null;
  const row = rowOf(ranking, code);
  if (row === undefined || row.rank === null) return null;
  const of = ranking.rows.filter((each) => each.rank !== null).length;
  return { rank: row.rank, tied: row.tied, low: row.low, high: row.high, of };
}

function rowOf({ rows }: RankedStandard, code: string): RankRow | undefined {
  return rows.find((row) => row.code === code);
}

function pairsOf(
  store: Store,
  { basis, period }: CompareQuestion,
  figures: readonly ComparedFigure[],
): readonly ComparedPair[] {
  const when = { basis, month: firstMonth(period) };
  return figures.flatMap((one, at) =>
    figures.slice(at + 1).flatMap((other) => {
      const [first, second] = [one.organisation, other.organisation];
      const difference = isPartOf(store, [first, second], when)
        ? differenceToWhole(one, other)
        : isPartOf(store, [second, first], when)
          ? turned(differenceToWhole(other, one))
          : differenceBetween(one, other);
      return difference === null ? [] : [{ first, second, ...difference }];
    }),
  );
}

function turned(difference: Difference | null): Difference | null {
  return difference === null ? null : reversed(difference);
}
