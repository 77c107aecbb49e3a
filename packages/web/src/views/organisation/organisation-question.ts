import {
  chartedIn,
  type OrganisationPeriod,
  type OrganisationQuestion,
  organisationPeriods,
  toOrganisationAmong,
  toStandard,
} from '@clockstop/answers';
import type { Among } from '@clockstop/counts';
import { type Organisation, slugOf } from '@clockstop/organisations';
import { firstMonth, type StandardId } from '@clockstop/rules';
import { textOf } from '../../query.ts';
import { addressOf } from '../../site/address.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { Address, Asked } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';

/** A question about an organisation, with the organisation itself. */
export interface AskedOrganisation extends OrganisationQuestion {
  readonly organisation: Organisation;
  /** The place that the visitor searched for; empty where none was. */
  readonly place: string;
  /** The months in which it has figures, the latest first. */
  readonly periods: readonly OrganisationPeriod[];
}

/** Reads the organisation from the path, and `period`, `basis`, `vintage`, `standard` and `place`. */
export async function askOrganisation(
  among: Among,
  { store }: Web,
  { params, query }: Address,
): Promise<Asked<AskedOrganisation>> {
  const organisation = toOrganisationAmong(store, among, params.name ?? '');
  const { code } = organisation;
  const periods = await organisationPeriods(store, among, code);
  const figures = askedFigures(store, query, periods);
  const standard = askedStandard(textOf(query, 'standard'), periods, figures);
  const place = textOf(query, 'place').slice(0, LONGEST_PLACE);
  const question = { ...figures, among, code, organisation, standard, place, periods };
  return { question, address: organisationAddress(question) };
}

const LONGEST_PLACE = 80;

/** The address of an organisation's page. */
export function organisationAddress({
  organisation,
  among,
  period,
  basis,
  vintage,
  standard,
  place,
}: AskedOrganisation): string {
  const path = `/${among}/${slugOf(organisation)}`;
  return addressOf(path, { period, basis, vintage, standard, place });
}

/** The standard that is named, else the first of the period that the organisation has figures of. */
function askedStandard(
  text: string,
  periods: readonly OrganisationPeriod[],
  { period, basis }: Pick<OrganisationQuestion, 'period' | 'basis'>,
): StandardId {
  if (text !== '') return toStandard(text);
  const had = periods.find((each) => each.period === period)?.had[basis] ?? [];
  const charted = chartedIn(firstMonth(period)).map(({ id }) => id);
  return charted.find((id) => had.includes(id)) ?? charted[0] ?? 'faster-diagnosis';
}
