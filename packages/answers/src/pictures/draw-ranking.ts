/** Pictures of a ranking from published files. */
import { type Chart, funnelChart, type Look, mapChart, paretoChart, rankChart } from '@clockstop/charts';
import { firstMonth } from '@clockstop/rules';
import { type FunnelOptions, funnel } from '@clockstop/statistics';
import { expectedShare } from '../expected-share.ts';
import type { RankedStandard } from '../rank.ts';
import { publishedAbout } from './about.ts';

const nouns = { alliances: 'alliance', boards: 'board', providers: 'provider' } as const;

/** How a ranking is drawn; `highlight` is the name of the organisation to be seen first. */
export interface RankingLook extends Look {
  readonly highlight?: string;
}

/** Everyone in order, with the interval of each rank. The ranking must have been asked for with its uncertainty. */
export function drawRanking(ranking: RankedStandard, look: RankingLook = {}): Chart {
  const { total, within } = ranking.england;
  const england = total === 0 ? null : within / total;
  const data = {
    ...publishedAbout(ranking),
    of: 'rank',
    rows: ranking.rows,
    target: expectedShare(ranking.standard, firstMonth(ranking.period)),
    england,
  } as const;
  return rankChart({ ...data, ...highlightOf(look) }, look);
}

/** The alliances on the map of England. */
export function drawMap(ranking: RankedStandard, look: RankingLook = {}): Chart {
  const data = {
    ...publishedAbout(ranking),
    of: 'share',
    rows: ranking.rows,
    target: expectedShare(ranking.standard, firstMonth(ranking.period)),
  } as const;
  return mapChart({ ...data, ...highlightOf(look) }, look);
}

/** Everyone's share against how many patients it rests on. */
export function drawRankingFunnel(
  ranking: RankedStandard,
  options: FunnelOptions,
  look: RankingLook = {},
): Chart {
  const points = ranking.rows.map(({ name, within, total }) => ({
    name,
    numerator: within,
    denominator: total,
  }));
  const noun = nouns[ranking.among];
  const data = {
    ...publishedAbout(ranking),
    funnel: funnel(points, options),
    improvement: 'increase',
    noun,
  } as const;
  return funnelChart({ ...data, ...highlightOf(look) }, look);
}

/** Who contributes how many of the patients beyond the limit. */
export function drawBreaches(ranking: RankedStandard, look: RankingLook = {}): Chart {
  const rows = ranking.rows.map(({ name, within, total }) => ({ name, count: total - within, of: total }));
  const data = { ...publishedAbout(ranking), rows, noun: nouns[ranking.among] };
  return paretoChart({ ...data, ...highlightOf(look) }, look);
}

function highlightOf({ highlight }: RankingLook): { readonly highlight?: string } {
  return highlight === undefined ? {} : { highlight };
}
