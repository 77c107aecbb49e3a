/** All that the figures say of one alliance, board or provider in a period. */
import type { Store } from '@clockstop/counts';
import { firstMonth, type StandardId, standardById } from '@clockstop/rules';
import type { ControlChart } from '@clockstop/statistics';
import { chartStandard } from '../chart-standard.ts';
import { chartedIn } from '../charted-in.ts';
import { countsOf, type PrintedCount } from '../counts-of.ts';
import type { SeriesMonth } from '../series.ts';
import { seriesOf } from '../series.ts';
import { type BrokenDown, breakdownOf } from '../standard/breakdown-of.ts';
import { type CardRow, cardRow } from './card-row.ts';
import { type MemberFigures, memberFigures } from './member-figures.ts';
import type { OrganisationQuestion } from './organisation-question.ts';

/** What there is to say of an organisation. */
export interface OrganisationCard extends OrganisationQuestion {
  /** Every standard of the period, on the basis asked for. */
  readonly rows: readonly CardRow[];
  /** The same on the other basis, where it has figures of the organisation. */
  readonly otherBasis: readonly CardRow[];
  readonly close: CloseUp;
  /** The providers and boards within, on every standard of the period; none for a provider. */
  readonly members: readonly MemberFigures[];
}

/** One standard looked at closely. */
export interface CloseUp {
  readonly standard: StandardId;
  /** From the first month to the last that there are. */
  readonly months: readonly SeriesMonth[];
  readonly chart: ControlChart;
  /** Its wait bands; empty where the files have none. */
  readonly bands: readonly PrintedCount[];
  readonly breakdowns: readonly BrokenDown[];
}

/** Gathers what the store has of an organisation. */
export async function organisationCard(
  store: Store,
  question: OrganisationQuestion,
): Promise<OrganisationCard> {
  const [rows, otherBasis, close, members] = await Promise.all([
    cardRows(store, question),
    otherRows(store, question),
    closeUp(store, question),
    memberFigures(store, question),
  ]);
  return { ...question, rows, otherBasis, close, members };
}

function cardRows(store: Store, question: OrganisationQuestion): Promise<readonly CardRow[]> {
  const standards = chartedIn(firstMonth(question.period));
  return Promise.all(standards.map(({ id }) => cardRow(store, question, id)));
}

/** The other basis; a provider is counted as such on one basis only. */
async function otherRows(store: Store, question: OrganisationQuestion): Promise<readonly CardRow[]> {
  if (question.among === 'providers') return [];
  const basis = question.basis === 'provider' ? 'commissioner' : 'provider';
  const rows = await cardRows(store, { ...question, basis });
  return rows.some(({ total }) => total !== null && total > 0) ? rows : [];
}

async function closeUp(store: Store, question: OrganisationQuestion): Promise<CloseUp> {
  const { standard, basis, among, code, vintage } = question;
  const asked = { standard, basis, among, code, ...(vintage === undefined ? {} : { vintage }) };
  const [months, counted, breakdowns] = await Promise.all([
    seriesOf(store, asked),
    countsOf(store, { ...question, codes: [code], by: [] }),
    Promise.all(standardById(standard).breakdowns.map((by) => breakdownOf(store, { ...question, by }))),
  ]);
  const bands = counted.kind === 'answered' ? counted.counts : [];
  return { standard, months, chart: chartStandard(standard, months), bands, breakdowns };
}
