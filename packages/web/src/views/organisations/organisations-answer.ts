import { chartedIn, kindsAmong, rank } from '@clockstop/answers';
import { type Among, type Basis, nameOf, type Store, type Vintage } from '@clockstop/counts';
import { allianceOf, isOpenIn, type Organisation, organisationByCode } from '@clockstop/organisations';
import { firstMonth, isMet, operationalStandard, type Period, type StandardId } from '@clockstop/rules';

/** Which kind of organisations, when. */
export interface OrganisationsQuestion {
  readonly among: Among;
  readonly period: Period;
  readonly basis: Basis;
  readonly vintage?: Vintage;
}

/** An organisation of the list with its figures on each standard of the period. */
export interface ListedOrganisation {
  readonly organisation: Organisation;
  readonly name: string;
  /** The name of its alliance; null for an alliance, and for what belongs to none. */
  readonly alliance: string | null;
  readonly figures: readonly ListedFigure[];
}

/** Patients on one standard; null where there are none. */
interface ListedFigure {
  readonly standard: StandardId;
  readonly within: number | null;
  readonly total: number | null;
  readonly met: boolean | null;
}

/** The organisations of a kind. */
export interface OrganisationsAnswer extends OrganisationsQuestion {
  readonly standards: readonly StandardId[];
  /** Those with figures first by alliance, then by name. */
  readonly rows: readonly ListedOrganisation[];
  readonly vintages: readonly (Vintage | 'mixed')[];
  readonly sources: readonly string[];
  /** Why there are no figures; null where there are. */
  readonly reason: string | null;
}

/** Lists the organisations of a kind that existed in the month or have figures in it. */
export async function answerOrganisations(
  store: Store,
  question: OrganisationsQuestion,
): Promise<OrganisationsAnswer> {
  const standards = chartedIn(firstMonth(question.period)).map(({ id }) => id);
  const rankings = await Promise.all(standards.map((standard) => rank(store, { ...question, standard })));
  const had = rankings.flatMap((ranking) => (ranking.available ? [ranking] : []));
  const rows = organisationsIn(store, question).map((organisation) => ({
    organisation,
    name: nameOf(store.register, organisation.code, organisation.name),
    alliance: allianceName(store, organisation, question),
    figures: standards.map((standard): ListedFigure => {
      const row = had
        .find((ranking) => ranking.standard === standard)
        ?.rows.find(({ code }) => code === organisation.code);
      if (row === undefined || row.total === 0) return { standard, within: null, total: null, met: null };
      const target = operationalStandard(standard, firstMonth(question.period));
      const { within, total } = row;
      return { standard, within, total, met: isMet(within * 2, total * 2, target) };
    }),
  }));
  const [missing] = rankings.flatMap((ranking) => (ranking.available ? [] : [ranking.reason]));
  return {
    ...question,
    standards,
    rows: rows.toSorted(byPlace),
    vintages: [...new Set(had.map(({ vintage }) => vintage))],
    sources: [...new Set(had.flatMap(({ sources }) => sources))],
    reason: had.length === 0 ? (missing ?? null) : null,
  };
}

function organisationsIn({ register }: Store, { among, period }: OrganisationsQuestion) {
  const month = firstMonth(period);
  return register.organisations.filter(
    (each) => kindsAmong[among].includes(each.kind) && isOpenIn(each, month),
  );
}

function allianceName(
  { register }: Store,
  { code }: Organisation,
  { among, period }: OrganisationsQuestion,
): string | null {
  if (among === 'alliances') return null;
  const placed = allianceOf(
    register,
    code,
    among === 'providers' ? 'provider' : 'commissioner',
    firstMonth(period),
  );
  if (placed.kind !== 'alliance') return null;
  return nameOf(register, placed.alliance, organisationByCode(register, placed.alliance)?.name ?? '');
}

/** By alliance, what belongs to none last, then by name. */
function byPlace(a: ListedOrganisation, b: ListedOrganisation): number {
  const place = ({ alliance }: ListedOrganisation): string => alliance ?? '\uffff';
  return place(a).localeCompare(place(b), 'en-GB') || a.name.localeCompare(b.name, 'en-GB');
}
