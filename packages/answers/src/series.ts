/** The months of a standard in the store, one after another, for organisations or for England. */
import { type Among, type Basis, type Store, toPatients, type Vintage } from '@clockstop/counts';
import { firstMonth, isMonth, type Month, monthsOf, type StandardId, toPeriod } from '@clockstop/rules';
import { expectedShare } from './expected-share.ts';
import { addUp, figuresFor, type SpanFigures } from './figures-for.ts';
import { storedPeriods } from './periods.ts';
import type { Fraction } from './ranks.ts';
import { rolledUp } from './rolled-up.ts';

/** Which series; `code` is that of the organisation, or null for England. */
export interface SeriesQuestion {
  readonly standard: StandardId;
  readonly basis: Basis;
  readonly among: Among;
  readonly code: string | null;
  readonly vintage?: Vintage;
}

/** One month of a series. Counts are in patients, and null in a month that no file has. */
export interface SeriesMonth {
  readonly month: Month;
  readonly within: number | null;
  readonly total: number | null;
  /** The operational standard of the month as a fraction of 1; null where there was none. */
  readonly target: number | null;
}

/** Every month from the first that has figures to the last, those without too; empty where the standard is in none. */
export async function seriesOf(
  store: Store,
  { code, ...question }: SeriesQuestion,
): Promise<readonly SeriesMonth[]> {
  const [series = []] = await seriesOfEach(store, question, [code]);
  return series;
}

/** The series of several organisations of one kind, in the order of their codes; null stands for England. */
export async function seriesOfEach(
  store: Store,
  question: Omit<SeriesQuestion, 'code'>,
  codes: readonly (string | null)[],
): Promise<readonly (readonly SeriesMonth[])[]> {
  const months = await Promise.all(
    storedMonths(store, question.basis).map((month) => figuresOfMonth(store, question, month)),
  );
  return codes.map((code) => withoutEnds(months.map((month) => toSeriesMonth(month, question, code))));
}

/** Every month from the first to the last that the store has anything for. */
function storedMonths(store: Store, basis: Basis): readonly Month[] {
  const stored = storedPeriods(store)
    .filter(({ period, bases }) => isMonth(period) && bases.includes(basis))
    .map(({ period }) => firstMonth(period))
    .toSorted();
  const [first, last] = [stored.at(0), stored.at(-1)];
  return first === undefined || last === undefined ? [] : monthsOf(toPeriod(first, last));
}

/** What the store has for a month: England, and everyone rolled up. */
interface MonthFigures {
  readonly month: Month;
  readonly england: Fraction;
  readonly groups: readonly ReadonlyMap<string, Fraction>[];
}

async function figuresOfMonth(
  store: Store,
  { standard, basis, among, vintage }: Omit<SeriesQuestion, 'code'>,
  month: Month,
): Promise<MonthFigures> {
  const question = { standard, basis, among, period: month, ...(vintage === undefined ? {} : { vintage }) };
  const figures = await figuresFor(store, question);
  const spans: readonly SpanFigures[] = figures.kind === 'answered' ? figures.spans : [];
  return {
    month,
    england: addUp(spans.map(({ england }) => england)),
    groups: spans.map((span) => rolledUp(store, span, { among, basis }).groups),
  };
}

const NOBODY = { within: 0, total: 0 };

function toSeriesMonth(
  { month, england, groups }: MonthFigures,
  { standard }: Pick<SeriesQuestion, 'standard'>,
  code: string | null,
): SeriesMonth {
  const target = expectedShare(standard, month);
  const own = code === null ? england : addUp(groups.map((each) => each.get(code) ?? NOBODY));
  if (own.total === 0) return { month, within: null, total: null, target };
  return { month, within: toPatients(own.within), total: toPatients(own.total), target };
}

function withoutEnds(series: readonly SeriesMonth[]): readonly SeriesMonth[] {
  const known = series.flatMap(({ total }, index) => (total === null ? [] : [index]));
  return known.length === 0 ? [] : series.slice(known.at(0), (known.at(-1) ?? 0) + 1);
}
