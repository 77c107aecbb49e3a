/** A picture of how long patients waited, in the bands that are published. */
import { bandChart, type Chart } from '@clockstop/charts';
import { type BandId, bandIds, bandOf, type StandardId, standardById } from '@clockstop/rules';
import type { PrintedCount } from '../counts-of.ts';
import type { RankedStandard } from '../rank.ts';
import { publishedAbout } from './about.ts';
import type { RankingLook } from './draw-ranking.ts';

/**
 * How long patients waited, a bar for each organisation in the order of the ranking. Organisations whose source has no
 * bands are left out; null where none has.
 */
export function drawBands(
  ranking: RankedStandard,
  counts: readonly PrintedCount[],
  look: RankingLook = {},
): Chart | null {
  const known = counts.filter(({ bands }) => bands !== null && Object.keys(bands).length > 0);
  const ids = bandIds.filter((id) => known.some(({ bands }) => id in (bands ?? {})));
  if (ids.length === 0) return null;
  const { limitDays } = standardById(ranking.standard);
  const rows = ranking.rows.flatMap(({ code, name }) => {
    const own = known.filter((count) => count.code === code);
    return own.length === 0 ? [] : [{ name, counts: ids.map((id) => inBand(own, id)) }];
  });
  const data = {
    ...publishedAbout(ranking),
    bands: ids.map((id) => ({ label: bandInWords(id), within: isBandWithin(id, ranking.standard) })),
    rows,
    limit: `${limitDays} days`,
  };
  const { highlight } = look;
  return bandChart(highlight === undefined ? data : { ...data, highlight }, look);
}

/** Of several periods the patients are added up. */
function inBand(counts: readonly PrintedCount[], id: BandId): number {
  return counts.reduce((sum, { bands }) => sum + (bands?.[id] ?? 0), 0);
}

/** Whether a band lies within the limit of a standard. */
export function isBandWithin(id: BandId, standard: StandardId): boolean {
  const { to } = bandOf(id);
  return to !== null && to <= standardById(standard).limitDays;
}

/** A band as it is read: `15 to 28 days`. */
export function bandInWords(id: BandId): string {
  const { from, to } = bandOf(id);
  if (to === null) return `after ${from - 1} days`;
  return from === 0 ? `within ${to} days` : `${from} to ${to} days`;
}
