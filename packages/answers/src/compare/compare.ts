/** Organisations side by side: shares with their intervals, ranks, and whether they can be told apart. */
import type { Among, Store } from '@clockstop/counts';
import { firstMonth, isDuring, isMonth, lastMonth, type Period, type StandardId } from '@clockstop/rules';
import { type NotAvailable, type Ranking, rank } from '../rank.ts';
import { type SeriesMonth, seriesOfEach } from '../series.ts';
import { toFigure } from './compared-figure.ts';
import { type ComparedOrganisation, comparedEngland } from './compared-organisation.ts';
import { comparedPairs } from './compared-pairs.ts';
import type { ComparedFigure, ComparedStandard, CompareQuestion, Comparison } from './comparison.ts';

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
      months.get(organisation.slug) ?? [],
    );
  const figures = question.organisations.map(figureOf);
  const { vintage, sources, notes } = any;
  return {
    ...{ available: true, standard, england: figureOf(comparedEngland), figures },
    ...{ pairs: comparedPairs(store, question, figures), vintage, sources, notes },
  };
}

type Rankings = ReadonlyMap<Among, Ranking>;

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
