import { periodsWith, rank } from '@clockstop/answers';
import type { Basis, Store, Vintage } from '@clockstop/counts';
import {
  firstMonth,
  isMet,
  isMonth,
  operationalStandard,
  type Period,
  type Standard,
  shareInWords,
  standards,
} from '@clockstop/rules';

/** On which basis England's latest month is shown. */
export interface StandardsQuestion {
  readonly basis: Basis;
}

/** England's latest month on a standard. */
interface LatestMonth {
  readonly period: Period;
  readonly basis: Basis;
  readonly within: number;
  readonly total: number;
  readonly met: boolean | null;
  readonly vintage: Vintage | 'mixed';
  readonly sources: readonly string[];
}

/** A standard with what is expected now, or was at its end, and England's latest month. */
export interface StandardsRow {
  readonly standard: Pick<
    Standard,
    'id' | 'kind' | 'title' | 'shortTitle' | 'plainWords' | 'limitDays' | 'from' | 'until'
  >;
  /** Whether it is in force and no commitment. */
  readonly isNow: boolean;
  /** In words: `85%`; null where none was ever set. */
  readonly target: string | null;
  readonly latest: LatestMonth | null;
}

/** Every standard. */
export interface StandardsAnswer extends StandardsQuestion {
  readonly rows: readonly StandardsRow[];
}

/** Takes England's latest month of every standard, on the basis asked for where it is there. */
export async function answerStandards(store: Store, { basis }: StandardsQuestion): Promise<StandardsAnswer> {
  const rows = standards.map(async (standard): Promise<StandardsRow> => {
    const { id, kind, title, shortTitle, plainWords, limitDays, from, until } = standard;
    const latest = await latestOf(store, standard, basis);
    const month = latest === null ? (until ?? from) : firstMonth(latest.period);
    const target = operationalStandard(id, month);
    return {
      standard: { id, kind, title, shortTitle, plainWords, limitDays, from, until },
      isNow: until === null && kind === 'standard',
      target: target === null ? null : shareInWords(target.share),
      latest,
    };
  });
  return { basis, rows: await Promise.all(rows) };
}

async function latestOf(store: Store, { id, until }: Standard, basis: Basis): Promise<LatestMonth | null> {
  const months = periodsWith(store, id).filter(
    ({ period }) => isMonth(period) && (until === null || firstMonth(period) <= until),
  );
  const found = months.find(({ bases }) => bases.includes(basis)) ?? months[0];
  if (found === undefined) return null;
  const on = found.bases.includes(basis) ? basis : (found.bases[0] ?? basis);
  const ranking = await rank(store, { standard: id, period: found.period, basis: on, among: 'alliances' });
  if (!ranking.available) return null;
  const { within, total } = ranking.england;
  const met = isMet(within * 2, total * 2, operationalStandard(id, firstMonth(found.period)));
  const { vintage, sources } = ranking;
  return { period: found.period, basis: on, within, total, met, vintage, sources };
}
