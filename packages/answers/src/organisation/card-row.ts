import type { Store, Vintage } from '@clockstop/counts';
import {
  firstMonth,
  isMet,
  lastMonth,
  operationalStandard,
  type StandardId,
  shareInWords,
} from '@clockstop/rules';
import type { AssuranceIcon, VariationIcon } from '@clockstop/statistics';
import { chartStandard } from '../chart-standard.ts';
import { type Patients, type RankedStandard, rank } from '../rank.ts';
import { seriesOf } from '../series.ts';
import type { OrganisationQuestion } from './organisation-question.ts';

/** One standard of an organisation. Counts are in patients; what is not available is null. */
export interface CardRow {
  readonly standard: StandardId;
  /** Why there are no figures; null where there are. */
  readonly reason: string | null;
  readonly within: number | null;
  readonly total: number | null;
  readonly share: number | null;
  readonly rank: number | null;
  readonly tied: number;
  /** How many have a rank. */
  readonly of: number;
  /** The 95% interval of the rank. */
  readonly low: number | null;
  readonly high: number | null;
  /** The shares of the others. */
  readonly others: readonly number[];
  /** The operational standard in words, or null when there was none. */
  readonly target: string | null;
  readonly met: boolean | null;
  readonly england: Patients | null;
  /** What the control chart of the months up to the period says; null with too few months. */
  readonly variation: VariationIcon | null;
  readonly assurance: AssuranceIcon | null;
  readonly vintage: Vintage | 'mixed' | null;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

/** What a standard says of an organisation in a period. */
export async function cardRow(
  store: Store,
  question: OrganisationQuestion,
  standard: StandardId,
): Promise<CardRow> {
  const [ranking, icons] = await Promise.all([
    rank(store, { ...pick(question), standard, uncertainty: true }),
    iconsOf(store, question, standard),
  ]);
  const target = operationalStandard(standard, firstMonth(question.period));
  const words = target === null ? null : shareInWords(target.share);
  if (!ranking.available) return { ...NOTHING, standard, reason: ranking.reason, target: words };
  const own = ranking.rows.find(({ code }) => code === question.code);
  const { england, vintage, sources, notes } = ranking;
  const about = { standard, target: words, england, vintage, sources, notes };
  if (own === undefined || own.total === 0)
    return { ...NOTHING, ...about, reason: 'The files have nobody of this organisation in this period.' };
  const { within, total, share, rank: place, tied, low, high } = own;
  return {
    ...about,
    ...{ within, total, share, tied, low, high, rank: place },
    ...placesIn(ranking, question.code),
    ...icons,
    reason: null,
    met: isMet(within * 2, total * 2, target),
  };
}

const NOTHING = {
  within: null,
  total: null,
  share: null,
  rank: null,
  tied: 0,
  of: 0,
  low: null,
  high: null,
  others: [],
  met: null,
  england: null,
  variation: null,
  assurance: null,
  vintage: null,
  sources: [],
  notes: [],
} as const;

/** What a ranking is asked with, without what is about one organisation. */
function pick({ among, period, basis, vintage }: OrganisationQuestion) {
  return { among, period, basis, ...(vintage === undefined ? {} : { vintage }) };
}

function placesIn({ rows }: RankedStandard, code: string) {
  const ranked = rows.filter(({ rank: place }) => place !== null);
  const others = ranked.filter((row) => row.code !== code).flatMap(({ share }) => share ?? []);
  return { of: ranked.length, others };
}

/** The icons of the control chart of all months up to the last of the period. */
async function iconsOf(
  store: Store,
  { basis, among, code, vintage, period }: OrganisationQuestion,
  standard: StandardId,
) {
  const asked = { standard, basis, among, code, ...(vintage === undefined ? {} : { vintage }) };
  const months = (await seriesOf(store, asked)).filter(({ month }) => month <= lastMonth(period));
  const { variation, assurance } = chartStandard(standard, months);
  return { variation, assurance };
}
