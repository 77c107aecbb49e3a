import {
  type ComparedOrganisation,
  type CompareQuestion,
  chartedIn,
  periodsWith,
  storedPeriods,
  toCompared,
  toStandard,
} from '@clockstop/answers';
import { type Store, UserError } from '@clockstop/counts';
import { lastMonth, type Period, type StandardId, standards } from '@clockstop/rules';
import { firstChart } from '../../first-chart.ts';
import { type Query, textOf, textsOf } from '../../query.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { Address, Asked } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';

/** More organisations than this fill no page that can be read. */
export const MOST_ORGANISATIONS = 12;

/**
 * Reads `organisation` and `standard`, each as often as it is said, `period` (or `from` and `to`, as the form says
 * it), `basis` and `vintage`. Without an organisation there is only a form. Throws UserError for what cannot be.
 */
export function askCompare({ store }: Web, { query }: Address): Asked<CompareQuestion> {
  const organisations = askedOrganisations(store, query);
  const said = sayPeriod(query);
  const named = askedStandards(query);
  const figures = askedFigures(store, said, periodsFor(store, named));
  const ids = named.length > 0 ? named : availableIn(store, figures.period);
  const question = { organisations, standards: ids, ...figures };
  const isEmpty = organisations.length === 0 && Object.keys(query).length === 0;
  return { question, address: isEmpty ? '/compare' : compareAddress(question) };
}

/** The permanent address of a comparison. */
export function compareAddress({
  organisations,
  standards: ids,
  period,
  basis,
  vintage,
}: CompareQuestion): string {
  const asked = new URLSearchParams();
  for (const { slug } of organisations) asked.append('organisation', slug);
  for (const id of ids) asked.append('standard', id);
  asked.append('period', period);
  asked.append('basis', basis);
  if (vintage !== undefined) asked.append('vintage', vintage);
  return `/compare?${asked}`;
}

function askedOrganisations(store: Store, query: Query): readonly ComparedOrganisation[] {
  const found = new Map(
    textsOf(query, 'organisation').map((text) => {
      const organisation = toCompared(store, text);
      return [organisation.slug, organisation];
    }),
  );
  if (found.size <= MOST_ORGANISATIONS) return [...found.values()];
  const facts = { count: String(found.size), things: 'organisations', most: String(MOST_ORGANISATIONS) };
  throw new UserError('too-many', facts);
}

/** The standards that are named, in their usual order. */
function askedStandards(query: Query): readonly StandardId[] {
  const named = new Set(textsOf(query, 'standard').map(toStandard));
  return standards.map(({ id }) => id).filter((id) => named.has(id));
}

/** A form says the first month and the last in fields of their own. */
function sayPeriod(query: Query): Query {
  const [from, to] = [textOf(query, 'from'), textOf(query, 'to')];
  if (textOf(query, 'period') !== '' || (from === '' && to === '')) return query;
  const [first, last] = [from || to, to || from];
  return { ...query, period: first === last ? first : `${first}..${last}` };
}

function periodsFor(store: Store, [first]: readonly StandardId[]) {
  const periods = first === undefined ? [] : periodsWith(store, first);
  return periods.length === 0 ? storedPeriods(store) : periods;
}

/** Those of the national chart that can be had; all of it where none can. */
function availableIn(store: Store, period: Period): readonly StandardId[] {
  const month = lastMonth(period);
  const ids = chartedIn(month).map(({ id }) => id);
  const had = ids.filter((id) => periodsWith(store, id).some((each) => lastMonth(each.period) === month));
  return had.length > 0 ? had : ids;
}

/** An example to begin with: the first two alliances of the register and England, on what there is. */
export function exampleQuestion(
  store: Store,
  organisations: readonly ComparedOrganisation[],
): CompareQuestion {
  const { period, basis } = firstChart(store);
  return { organisations, standards: availableIn(store, period), period, basis };
}
