/** One standard of a claim's period: what the alliance's figures are, its rank, and how sure that is. */
import type { Store } from '@clockstop/counts';
import { firstMonth, isMet, operationalStandard, type StandardId } from '@clockstop/rules';
import { type RankedStandard, rank } from '../rank.ts';
import type { CheckedStandard, Understood } from './claim.ts';
import { releaseToFetch } from './release-to-fetch.ts';

/** A checked standard with the ranking behind it; null where it is not available. */
export interface Checked {
  readonly checked: CheckedStandard;
  readonly ranking: RankedStandard | null;
}

/** Checks one standard. */
export async function checkStandard(
  store: Store,
  understood: Understood,
  standard: StandardId,
): Promise<Checked> {
  const { period, basis, vintage, topped } = understood;
  const asked = vintage === null ? {} : { vintage };
  const ranking = await rank(store, {
    standard,
    period,
    basis,
    among: 'alliances',
    uncertainty: true,
    ...asked,
  });
  const claimed = topped.includes(standard);
  if (!ranking.available)
    return { checked: missing(understood, standard, claimed, ranking.reason), ranking: null };
  return { checked: present(understood, ranking, claimed), ranking };
}

const NOTHING = {
  within: null,
  total: null,
  share: null,
  rank: null,
  tied: 0,
  of: 0,
  others: [],
  low: null,
  high: null,
  best: null,
  met: null,
  vintage: null,
  sources: [],
} as const;

function missing(
  { period, basis }: Understood,
  standard: StandardId,
  claimed: boolean,
  reason: string,
): CheckedStandard {
  const fetch = releaseToFetch(firstMonth(period), basis);
  return { standard, claimed, available: false, ...NOTHING, reason, fetch };
}

const NOBODY = { within: 0, total: 0, share: null, rank: null, tied: 0, low: null, high: null, best: null };

function present({ organisation }: Understood, ranking: RankedStandard, claimed: boolean): CheckedStandard {
  const { standard, vintage, sources, rows, period } = ranking;
  const row = rows.find(({ code }) => code === organisation.code);
  const target = operationalStandard(standard, firstMonth(period));
  const { within, total, share, rank: place, tied, low, high, best } = row ?? NOBODY;
  const met = isMet(within * 2, total * 2, target);
  return {
    standard,
    claimed,
    available: true,
    within,
    total,
    share,
    rank: place,
    tied,
    of: rows.filter((each) => each.rank !== null).length,
    others: rows.flatMap((each) => (each === row ? [] : (each.share ?? []))),
    low,
    high,
    best,
    met,
    vintage,
    sources,
    reason: null,
    fetch: null,
  };
}
