import type { RankChartRow } from '@clockstop/charts';

/** `count` organisations in order, one place apart, each with an interval of rank three places wide on either side. */
export function rankedRows(count: number): readonly RankChartRow[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `Trust ${at + 1}`,
    share: 0.95 - (0.5 * at) / Math.max(1, count - 1),
    low: Math.max(1, at - 2),
    high: Math.min(count, at + 4),
    rank: at + 1,
    tied: 1,
  }));
}
