/** The months of one organisation on one standard on a control chart, and what is new in the latest of them. */
import type { Month, StandardId } from '@clockstop/rules';
import type { ControlChart, PointType } from '@clockstop/statistics';
import { chartStandard } from '../chart-standard.ts';
import type { SeriesMonth } from '../series.ts';

/**
 * What a control chart says of a month beside the one before: a pattern that chance does not explain is `new`, is
 * `lasting`, or has `ended`; else there is `none`; with fewer than 13 months that cannot be told (`too-few`), and a
 * month without figures is a `gap`.
 */
export type ChangeKind = 'new' | 'lasting' | 'ended' | 'none' | 'too-few' | 'gap';

/** The months of one organisation, or England, on one standard up to a month. */
export interface ChartedSeries {
  readonly standard: StandardId;
  /** Null for England. */
  readonly code: string | null;
  readonly name: string;
  /** Up to the month that is judged. */
  readonly series: readonly SeriesMonth[];
  readonly chart: ControlChart;
  /** The last month before it that has figures; null where there is none. */
  readonly since: Month | null;
  /** What the chart said then. */
  readonly before: PointType | null;
  readonly now: PointType | null;
  readonly kind: ChangeKind;
}

interface Judged extends Pick<ChartedSeries, 'standard' | 'code' | 'name'> {
  readonly month: Month;
  readonly all: readonly SeriesMonth[];
}

/** Judges a month of a series as it could be judged in that month, and as in the month before: later months are left out. */
export function chartedSeries({ month, all, ...own }: Judged): ChartedSeries {
  const series = all.filter((each) => each.month <= month);
  const earlier = series.filter((each) => each.month < month);
  const chart = chartStandard(own.standard, series);
  const since = earlier.findLast(({ total }) => total !== null)?.month ?? null;
  const [before, now] = [typeOf(own.standard, earlier), typeIn(chart)];
  const hasFigures = series.at(-1)?.month === month && series.at(-1)?.total !== null;
  const kind = hasFigures ? kindOf(before, now) : 'gap';
  return { ...own, series, chart, since, before, now, kind };
}

function typeOf(standard: StandardId, series: readonly SeriesMonth[]): PointType | null {
  return series.length === 0 ? null : typeIn(chartStandard(standard, series));
}

/** The type of the latest point that has one; null where the chart has too few months for an icon. */
function typeIn({ points, variation }: ControlChart): PointType | null {
  return variation === null ? null : (points.findLast(({ type }) => type !== null)?.type ?? null);
}

function kindOf(before: PointType | null, now: PointType | null): ChangeKind {
  if (now === null) return 'too-few';
  if (now === 'common_cause') return before === null || before === now ? 'none' : 'ended';
  return now === before ? 'lasting' : 'new';
}
