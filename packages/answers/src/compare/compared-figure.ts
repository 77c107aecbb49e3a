import { firstMonth, isMet, operationalStandard } from '@clockstop/rules';
import { wilsonInterval } from '@clockstop/statistics';
import type { Patients, RankedStandard, Ranking, RankRow } from '../rank.ts';
import type { SeriesMonth } from '../series.ts';
import type { ComparedOrganisation } from './compared-organisation.ts';
import type { ComparedFigure } from './comparison.ts';
import { differenceToWhole } from './difference.ts';

/** What a ranking says of an organisation, or of England, with its months where there are several. */
export function toFigure(
  ranking: Ranking,
  organisation: ComparedOrganisation,
  months: readonly SeriesMonth[],
): ComparedFigure {
  const own = countsIn(ranking, organisation);
  const { within: x, total: n } = own;
  const target = operationalStandard(ranking.standard, firstMonth(ranking.period));
  return {
    organisation,
    ...{ within: x, total: n, share: n === 0 ? null : x / n },
    interval: n === 0 ? null : wilsonInterval(x, n),
    met: isMet(x * 2, n * 2, target),
    place: placeIn(ranking, organisation),
    toEngland:
      ranking.available && organisation.code !== null ? differenceToWhole(own, ranking.england) : null,
    reason: ranking.available ? null : ranking.reason,
    months,
  };
}

const NOBODY: Patients = { within: 0, total: 0 };

function countsIn(ranking: Ranking, { code }: ComparedOrganisation): Patients {
  if (!ranking.available) return NOBODY;
  return code === null ? ranking.england : (rowOf(ranking, code) ?? NOBODY);
}

function placeIn(ranking: Ranking, { code }: ComparedOrganisation): ComparedFigure['place'] {
  if (!ranking.available || code === null) return null;
  const row = rowOf(ranking, code);
  if (row === undefined || row.rank === null) return null;
  const of = ranking.rows.filter((each) => each.rank !== null).length;
  return { rank: row.rank, tied: row.tied, low: row.low, high: row.high, of };
}

function rowOf({ rows }: RankedStandard, code: string): RankRow | undefined {
  return rows.find((row) => row.code === code);
}
