/** The months of a standard in the store, one after another, for one organisation or for England. */
import { type Among, type Basis, type Store, toPatients, type Vintage } from '@clockstop/counts';
import { firstMonth, isMonth, type Month, monthsOf, type StandardId, toPeriod } from '@clockstop/rules';
import { expectedShare } from './expected-share.ts';
import { addUp, figuresFor, type SpanFigures } from './figures-for.ts';
import { storedPeriods } from './periods.ts';
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
export async function seriesOf(store: Store, question: SeriesQuestion): Promise<readonly SeriesMonth[]> {
  const stored = storedPeriods(store)
    .filter(({ period, bases }) => isMonth(period) && bases.includes(question.basis))
    .map(({ period }) => firstMonth(period))
    .toSorted();
  const [first, last] = [stored.at(0), stored.at(-1)];
  const months = first === undefined || last === undefined ? [] : monthsOf(toPeriod(first, last));
  const series = await Promise.all(months.map((month) => monthOf(store, question, month)));
  const known = series.flatMap(({ total }, index) => (total === null ? [] : [index]));
  return known.length === 0 ? [] : series.slice(known.at(0), (known.at(-1) ?? 0) + 1);
}

async function monthOf(store: Store, question: SeriesQuestion, month: Month): Promise<SeriesMonth> {
  const { standard } = question;
  const figures = await figuresFor(store, { ...question, period: month });
  const target = expectedShare(standard, month);
  const own = figures.kind === 'answered' ? ownFigures(store, question, figures.spans) : NOBODY;
  if (own.total === 0) return { month, within: null, total: null, target };
  return { month, within: toPatients(own.within), total: toPatients(own.total), target };
}

const NOBODY = { within: 0, total: 0 };

/** What the spans say of the organisation, or of England, in half patients. */
function ownFigures(store: Store, { code, among, basis }: SeriesQuestion, spans: readonly SpanFigures[]) {
  if (code === null) return addUp(spans.map(({ england }) => england));
  return addUp(spans.map((span) => rolledUp(store, span, { among, basis }).groups.get(code) ?? NOBODY));
}
