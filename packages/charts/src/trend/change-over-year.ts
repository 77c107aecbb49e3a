import { timeOf } from '../frame/timeline.ts';
import type { Unit } from '../unit.ts';
import { figureInWords } from '../words/figure-in-words.ts';
import type { TrendChartData, TrendSeries } from './trend-chart-data.ts';
import { valueOn } from './trend-series.ts';

/** How a figure differs from that of a year before: `up 3.2 percentage points in a year`; empty where none compares. */
export function changeOverYear(data: TrendChartData, series: TrendSeries, date: string): string {
  const before = comparableYearBefore(data, date);
  const [then, now] = [before === null ? null : valueOn(series, before), valueOn(series, date)];
  if (then === null || now === null) return '';
  const written = differenceInWords(Math.abs(now - then), data.unit);
  if (written === null)
    return now === then ? 'the same as a year before' : 'almost the same as a year before';
  return `${now > then ? 'up' : 'down'} ${written} in a year`;
}

/** The same date a year before, written alike; null where a break lies between. */
export function comparableYearBefore({ breaks = [] }: TrendChartData, date: string): string | null {
  const until = new Date(timeOf(date));
  const year = until.getUTCFullYear() - 1;
  const from = Date.UTC(year, until.getUTCMonth(), until.getUTCDate());
  const times = breaks.map((each) => timeOf(each.date));
  const isBroken = times.some((time) => from < time && time <= until.getTime());
  return isBroken ? null : `${year}${date.slice('yyyy'.length)}`;
}

/** Null for a difference that is too small to be written. */
function differenceInWords(difference: number, unit: Unit): string | null {
  if (unit.kind === 'share') {
    const points = (difference * 100).toFixed(1);
    return Number(points) === 0 ? null : `${points} percentage ${points === '1.0' ? 'point' : 'points'}`;
  }
  const figure = figureInWords(difference, unit);
  return figure === '0' ? null : figure;
}
