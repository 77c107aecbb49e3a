import type { StepName } from '../frame/time-step.ts';
import { type Timeline, timelineOf, timeOf } from '../frame/timeline.ts';
import type { TrendChartData, TrendPoint, TrendSeries, TrendTarget } from './trend-chart-data.ts';

/** A point that has a figure. */
export type KnownPoint = TrendPoint & { readonly value: number };

/** The time that a trend covers, its forecast included; null without a date. */
export function trendTimeline({ series, forecast }: TrendChartData): Timeline | null {
  const points = [...series.flatMap((each) => each.points), ...(forecast?.points ?? [])];
  return timelineOf(points.map(({ date }) => date));
}

/** What one point stands for; a month where nothing tells. */
export function trendStep(data: TrendChartData): StepName {
  return trendTimeline(data)?.step.name ?? 'month';
}

/** The points of a series in order of date. */
export function inTime(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.toSorted((a, b) => timeOf(a.date) - timeOf(b.date));
}

/** The points of a series that have figures, in order of date. */
export function knownOf({ points }: TrendSeries): readonly KnownPoint[] {
  return inTime(points).filter((point): point is KnownPoint => point.value !== null);
}

/** The figure of a series on a date as it is written; null where there is none. */
export function valueOn({ points }: TrendSeries, date: string): number | null {
  return points.find((point) => point.date === date)?.value ?? null;
}

/** What a target was on a date; null where none held. */
export function targetOn({ steps }: TrendTarget, date: string): number | null {
  return steps.findLast(({ from }) => timeOf(from) <= timeOf(date))?.target ?? null;
}

/** The nearest target above a figure on its date, up to which it may not be rounded; null where it misses none. */
export function targetAbove({ targets = [] }: TrendChartData, { date, value }: KnownPoint): number | null {
  const held = targets.map((each) => targetOn(each, date));
  const missed = held.flatMap((target) => (target !== null && target > value ? [target] : []));
  return missed.length === 0 ? null : Math.min(...missed);
}

/** The date of the latest figure of any series; null without figures. */
export function latestDate({ series }: TrendChartData): string | null {
  const ends = series.flatMap((each) => knownOf(each).slice(-1));
  return inTime(ends).at(-1)?.date ?? null;
}
