/** What became of provisional figures: for every period that has final ones too, what the revision changed. */
import { type Basis, bases, type Store } from '@clockstop/counts';
import { firstMonth, isMet, operationalStandard, type Period, type Standard } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import { knownAnswer } from '../known-answer.ts';
import { storedPeriods } from '../periods.ts';
import { type Patients, type RankedStandard, type RankRow, rank } from '../rank.ts';

/** A figure before its revision and after it. Counts are in patients; a share is null where nobody was counted. */
export interface RevisedFigure {
  readonly before: Patients;
  readonly after: Patients;
  readonly metBefore: boolean | null;
  readonly metAfter: boolean | null;
}

/** An alliance whose figure was revised. */
export interface RevisedAlliance extends RevisedFigure {
  readonly code: string;
  readonly name: string;
}

/** A standard in a period of which there are provisional figures and final ones. */
export interface Revision {
  readonly standard: Standard;
  readonly period: Period;
  readonly basis: Basis;
  readonly england: RevisedFigure;
  /** Who was first, alone or tied, by name. */
  readonly firstBefore: readonly string[];
  readonly firstAfter: readonly string[];
  /** The alliances with any difference, the largest change of a share first. */
  readonly alliances: readonly RevisedAlliance[];
}

/** Every revision that the store can show, the latest period first and then in the usual order of the standards. */
export async function revisions(store: Store): Promise<readonly Revision[]> {
  const twice = storedPeriods(store).flatMap(({ period }) =>
    chartedIn(firstMonth(period))
      .flatMap((standard) => bases.map((basis) => ({ standard, period, basis })))
      .filter((revised) => isTwice(store, revised)),
  );
  const found = await Promise.all(twice.map((each) => revisionOf(store, each)));
  return found.filter((each) => each !== null);
}

type Revised = Pick<Revision, 'standard' | 'period' | 'basis'>;

const vintages = ['provisional', 'final'] as const;

function isTwice(store: Store, { standard, period, basis }: Revised): boolean {
  const question = { standard: standard.id, period, basis, by: [], among: 'alliances' } as const;
  return vintages.every((vintage) => knownAnswer(store, { ...question, vintage }).kind === 'answered');
}

async function revisionOf(store: Store, revised: Revised): Promise<Revision | null> {
  const question = { ...revised, standard: revised.standard.id, among: 'alliances' } as const;
  const [before, after] = await Promise.all([
    rank(store, { ...question, vintage: 'provisional' }),
    rank(store, { ...question, vintage: 'final' }),
  ]);
  return before.available && after.available ? compare(revised, before, after) : null;
}

function compare(revised: Revised, before: RankedStandard, after: RankedStandard): Revision {
  const figure = figureIn(revised);
  const earlier = new Map(before.rows.map((row) => [row.code, row]));
  const alliances = after.rows.map((row) => ({
    code: row.code,
    name: row.name,
    ...figure(earlier.get(row.code) ?? NOBODY, row),
  }));
  return {
    ...revised,
    england: figure(before.england, after.england),
    firstBefore: firstOf(before.rows),
    firstAfter: firstOf(after.rows),
    alliances: alliances.filter(isRevised).toSorted((one, other) => changeOf(other) - changeOf(one)),
  };
}

const NOBODY = { within: 0, total: 0 };

function figureIn({ standard, period }: Revised): (before: Patients, after: Patients) => RevisedFigure {
  const target = operationalStandard(standard.id, firstMonth(period));
  const met = ({ within, total }: Patients): boolean | null => isMet(within * 2, total * 2, target);
  const countsOf = ({ within, total }: Patients): Patients => ({ within, total });
  return (before, after) => ({
    before: countsOf(before),
    after: countsOf(after),
    metBefore: met(before),
    metAfter: met(after),
  });
}

function firstOf(rows: readonly RankRow[]): readonly string[] {
  return rows.filter(({ rank: place }) => place === 1).map(({ name }) => name);
}

function isRevised({ before, after }: RevisedFigure): boolean {
  return before.within !== after.within || before.total !== after.total;
}

/** How far the share moved, as a fraction of 1; who came in or went out moved most. */
function changeOf({ before, after }: RevisedFigure): number {
  if (before.total === 0 || after.total === 0) return 1;
  return Math.abs(after.within / after.total - before.within / before.total);
}
