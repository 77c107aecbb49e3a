/** Who was best on a standard: alliances, boards or providers in order of share, with ties and what belongs to none. */
import {
  type Among,
  type Basis,
  type Group,
  nameOf,
  type Store,
  toPatients,
  type Unattributed,
  type Vintage,
} from '@clockstop/counts';
import { alliancesIn } from '@clockstop/organisations';
import { breakBetween, firstMonth, lastMonth, type Period, type StandardId } from '@clockstop/rules';
import { LRUCache } from 'lru-cache';
import { addUp, type Figures, figuresFor, type SpanFigures } from './figures-for.ts';
import { filesOf } from './files-of.ts';
import { compareShares, type Fraction, type Rank, ranksOf } from './ranks.ts';
import { rolledUp } from './rolled-up.ts';
import { NOT_ASKED, type RowUncertainty, type Uncertainty, uncertaintyOf } from './uncertainty.ts';

/** What to rank. */
export interface RankQuestion {
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  readonly among: Among;
  /** Only sources of this vintage; else each period is answered by the best there is. */
  readonly vintage?: Vintage;
  /** Only this source, by hash. */
  readonly source?: string;
  /** Whether to work out how sure the order is. */
  readonly uncertainty?: boolean;
  /** Fewer patients than this have no rank; 0 unless told. */
  readonly minimumVolume?: number;
}

/** One place in the order. Counts are in patients. */
export interface RankRow extends RowUncertainty {
  readonly rank: number | null;
  /** How many hold this rank: 1 when alone, 0 without a rank. */
  readonly tied: number;
  readonly code: string;
  readonly name: string;
  readonly within: number;
  readonly total: number;
  readonly share: number | null;
  /** Whether any of it was placed here by succession or another derived relation. */
  readonly derived: boolean;
}

/** Counts of patients. */
export interface Patients {
  readonly within: number;
  readonly total: number;
}

/** A ranking, or why there is none. */
export type Ranking = RankedStandard | NotAvailable;

/** The order of a standard in a period. */
export interface RankedStandard {
  readonly available: true;
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  readonly among: Among;
  /** That of the sources; `mixed` when the months of a range differ. */
  readonly vintage: Vintage | 'mixed';
  readonly unattributed: Patients;
  readonly england: Patients & { readonly from: 'published' | 'sum' };
  readonly rows: readonly RankRow[];
  /** The organisations whose figures belong to no group, the largest first. */
  readonly belongsToNone: readonly Omit<Unattributed, never>[];
  /** File names of the sources that answer. */
  readonly sources: readonly string[];
  /** What a reader of the order has to know, in sentences. */
  readonly notes: readonly string[];
  /** How many other ways of answering were passed over: other vintages, other releases. */
  readonly passedOver: number;
  /** The part of the differences in share that is not chance, 0 to 1; null where it was not asked for. */
  readonly reliability: number | null;
}

/** A standard that cannot be had. */
export interface NotAvailable {
  readonly available: false;
  readonly standard: StandardId;
  readonly period: Period;
  readonly basis: Basis;
  readonly among: Among;
  readonly reason: string;
}

const MOST_KEPT = 400;

const known = new WeakMap<Store['sources'], LRUCache<string, Promise<Ranking>>>();

/** Ranks the alliances, boards or providers on a standard. The latest rankings of an open store are kept. */
export function rank(store: Store, question: RankQuestion): Promise<Ranking> {
  const rankings = known.get(store.sources) ?? new LRUCache<string, Promise<Ranking>>({ max: MOST_KEPT });
  known.set(store.sources, rankings);
  const key = keyOf(question);
  const ranking = rankings.get(key) ?? makeRanking(store, question);
  rankings.set(key, ranking);
  ranking.catch(() => rankings.delete(key));
  return ranking;
}

async function makeRanking(store: Store, question: RankQuestion): Promise<Ranking> {
  return toRanking(store, question, await figuresFor(store, question));
}

function keyOf(question: RankQuestion): string {
  const { standard, period, basis, among, vintage, source, uncertainty, minimumVolume } = question;
  return [standard, period, basis, among, vintage, source, uncertainty, minimumVolume].join('|');
}

/** The ranking of figures that were taken before. */
export function toRanking(store: Store, question: RankQuestion, figures: Figures): Ranking {
  const { standard, period, basis, among } = question;
  if (figures.kind === 'not-available')
    return { available: false, standard, period, basis, among, reason: figures.reason };
  const rolled = figures.spans.map((span) => rolledUp(store, span, { among, basis }));
  const belongsToNone = merge(
    rolled.flatMap(({ unattributed }) => unattributed),
    (sum) => sum,
  );
  const groups = mergeGroups(rolled.flatMap((each) => [...each.groups.values()]));
  const ranked = groups.map((group) => (isRanked(group, question) ? group : NOBODY));
  const uncertainty = question.uncertainty === true ? uncertaintyOf(ranked) : { rows: [], reliability: null };
  return {
    available: true,
    standard,
    period,
    basis,
    among,
    vintage: vintageOf(figures.spans),
    unattributed: toPatientCounts(addUp(belongsToNone)),
    england: englandOf(figures.spans),
    rows: toRows(store, groups, { ranks: ranksOf(ranked), uncertainty }),
    reliability: uncertainty.reliability,
    belongsToNone: belongsToNone
      .sort((a, b) => b.total - a.total)
      .map((each) => ({
        ...each,
        ...toPatientCounts(each),
        name: nameOf(store.register, each.code, each.name),
      })),
    sources: [...new Set(figures.spans.flatMap(({ answering }) => answering.parts.flatMap(filesOf)))],
    notes: notesOn(store, question, figures.spans),
    passedOver: figures.spans.reduce((sum, span) => sum + span.passedOver.length, 0),
  };
}

/** Adds up groups with the same code over several months; derived in one of them is derived. */
function mergeGroups(groups: readonly Group[]): Group[] {
  return merge(groups, (sum, group) => ({ ...sum, derived: sum.derived || group.derived }));
}

/** Adds up what has the same code; `join` says what else becomes of two that are joined. */
function merge<T extends Fraction & { readonly code: string }>(
  items: readonly T[],
  join: (sum: T, item: T) => T,
): T[] {
  const byCode = new Map<string, T>();
  for (const item of items) {
    const first = byCode.get(item.code);
    const sum = first === undefined ? item : join({ ...first, ...addUp([first, item]) }, item);
    byCode.set(item.code, sum);
  }
  return [...byCode.values()];
}

function toPatientCounts({ within, total }: Patients): Patients {
  return { within: toPatients(within), total: toPatients(total) };
}

const NOBODY: Fraction = { within: 0, total: 0 };

function isRanked({ total }: Fraction, { minimumVolume = 0 }: RankQuestion): boolean {
  return total > 0 && toPatients(total) >= minimumVolume;
}

interface Places {
  readonly ranks: readonly Rank[];
  readonly uncertainty: Uncertainty;
}

function toRows({ register }: Store, groups: readonly Group[], { ranks, uncertainty }: Places): RankRow[] {
  return groups
    .map(({ code, name, total, within, derived }, index) => ({
      rank: ranks[index]?.rank ?? null,
      tied: ranks[index]?.tied ?? 0,
      code,
      name: nameOf(register, code, name),
      ...toPatientCounts({ within, total }),
      share: total === 0 ? null : within / total,
      derived,
      ...(uncertainty.rows[index] ?? NOT_ASKED),
    }))
    .sort((a, b) => byRank(a, b) || compareShares(a, b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Those without a rank come last. */
function byRank(a: RankRow, b: RankRow): number {
  return Number(a.rank === null) - Number(b.rank === null);
}

function englandOf(spans: readonly SpanFigures[]): RankedStandard['england'] {
  const from = spans.every(({ england }) => england.from === 'published') ? 'published' : 'sum';
  return { ...toPatientCounts(addUp(spans.map(({ england }) => england))), from };
}

function vintageOf(spans: readonly SpanFigures[]): Vintage | 'mixed' {
  const [first = 'unknown', ...others] = new Set(spans.map(({ answering }) => answering.vintage));
  return others.length > 0 ? 'mixed' : first;
}

function notesOn(
  { register }: Store,
  { period, among, standard, minimumVolume = 0 }: RankQuestion,
  spans: readonly SpanFigures[],
): string[] {
  const notes: string[] = [];
  const crossing = breakBetween(period);
  if (crossing !== null) notes.push(crossing.sentence);
  if (among === 'alliances' && spans.length > 0) {
    const before = alliancesIn(register, firstMonth(period));
    const after = alliancesIn(register, lastMonth(period));
    if (before.length !== after.length)
      notes.push(
        `The list of alliances changed within ${period}: ${before.length} at its start, ${after.length} at its end. Figures stand under the alliance of their month.`,
      );
  }
  if (spans.some(({ answering }) => answering.derived))
    notes.push(
      `${standard} is added up from parts that are published under other names; the identity is exact.`,
    );
  if (minimumVolume > 0) notes.push(`No rank is given below ${minimumVolume} patients.`);
  return notes;
}
