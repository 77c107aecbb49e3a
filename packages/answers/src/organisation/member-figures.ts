import { type Among, nameOf, type Store } from '@clockstop/counts';
import type { Organisation } from '@clockstop/organisations';
import { firstMonth, isMet, operationalStandard, type StandardId } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import { type RankRow, rank } from '../rank.ts';
import { membersOf } from './members-of.ts';
import type { OrganisationQuestion } from './organisation-question.ts';

/** A provider or board within another, on every standard of the period. */
export interface MemberFigures {
  readonly organisation: Organisation;
  readonly name: string;
  readonly figures: readonly MemberFigure[];
}

/** Patients of a member on one standard; null where it has none. */
export interface MemberFigure {
  readonly standard: StandardId;
  readonly within: number | null;
  readonly total: number | null;
  readonly met: boolean | null;
}

/** The members that have figures: providers on provider basis, boards on commissioner basis. */
export async function memberFigures(
  store: Store,
  question: OrganisationQuestion,
): Promise<readonly MemberFigures[]> {
  const { basis, period } = question;
  const month = firstMonth(period);
  const members = membersOf(store, question, month)[basis === 'provider' ? 'providers' : 'boards'];
  if (members.length === 0) return [];
  const among: Among = basis === 'provider' ? 'providers' : 'boards';
  const standards = chartedIn(month).map(({ id }) => id);
  const byStandard = await Promise.all(standards.map((id) => rowsByCode(store, { ...question, among }, id)));
  return members
    .map((organisation) => ({
      organisation,
      name: nameOf(store.register, organisation.code, organisation.name),
      figures: standards.map((standard, at) =>
        toFigure(standard, byStandard[at]?.get(organisation.code), period),
      ),
    }))
    .filter(({ figures }) => figures.some(({ total }) => total !== null));
}

async function rowsByCode(
  store: Store,
  { among, period, basis, vintage }: OrganisationQuestion,
  standard: StandardId,
): Promise<ReadonlyMap<string, RankRow>> {
  const asked = { among, period, basis, standard, ...(vintage === undefined ? {} : { vintage }) };
  const ranking = await rank(store, asked);
  return new Map(ranking.available ? ranking.rows.map((row) => [row.code, row]) : []);
}

function toFigure(
  standard: StandardId,
  row: RankRow | undefined,
  period: OrganisationQuestion['period'],
): MemberFigure {
  if (row === undefined || row.total === 0) return { standard, within: null, total: null, met: null };
  const { within, total } = row;
  const met = isMet(within * 2, total * 2, operationalStandard(standard, firstMonth(period)));
  return { standard, within, total, met };
}
