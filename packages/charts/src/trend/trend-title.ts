import { figureInWords } from '../words/figure-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import { changeOverYear, comparableYearBefore } from './change-over-year.ts';
import type { TrendChartData, TrendSeries, TrendTarget } from './trend-chart-data.ts';
import { TARGET_LOOKS } from './trend-looks.ts';
import { latestDate, targetAbove, targetOn, trendStep, valueOn } from './trend-series.ts';

/** A target as it was on the day that a title speaks of. */
interface HeldTarget {
  readonly kind: TrendTarget['kind'];
  readonly target: number;
}

/** The series that have a figure on the latest date, and the highest of them first. */
interface Latest {
  readonly date: string;
  readonly when: string;
  readonly held: readonly HeldTarget[];
  readonly present: readonly { readonly series: TrendSeries; readonly value: number }[];
}

/** The finding of a trend: the latest figures, how they stand to the targets, and the change over a year. */
export function trendTitle(data: TrendChartData): string {
  const date = latestDate(data);
  if (date === null) return `No figures for ${data.measure}`;
  const latest = latestOf(data, date);
  if (data.series.length === 1) return titleOfOne(data, latest);
  const [standard] = latest.held;
  return standard === undefined ? titleOfHighest(data, latest) : titleOfReached(data, latest, standard);
}

function latestOf(data: TrendChartData, date: string): Latest {
  const present = data.series.flatMap((series) => {
    const value = valueOn(series, date);
    return value === null ? [] : [{ series, value }];
  });
  return {
    date,
    when: periodInWords(date, trendStep(data)),
    held: heldOn(data, date),
    present: present.sort((a, b) => b.value - a.value),
  };
}

/** The targets of a date, the operational standard first. */
function heldOn({ targets = [] }: TrendChartData, date: string): readonly HeldTarget[] {
  return targets
    .flatMap((each) => {
      const target = targetOn(each, date);
      return target === null ? [] : [{ kind: each.kind, target }];
    })
    .sort((a, b) => a.kind.localeCompare(b.kind));
}

function titleOfOne(data: TrendChartData, { date, when, held, present: [first] }: Latest): string {
  if (first === undefined) return `No figures for ${data.measure}`;
  const { series, value } = first;
  const targets = held.map((each) => `${standing(value, each.target)} ${nameOf(each, data)}`);
  const parts = [
    `${figureInWords(value, data.unit, targetAbove(data, { date, value }))} in ${when}`,
    listInWords(targets),
    changeOverYear(data, series, date),
  ];
  const named = series.name === '' || series.name === data.measure ? '' : `${series.name}: `;
  return `${named}${parts.filter((each) => each !== '').join(', ')}`;
}

function standing(value: number, target: number): string {
  if (value === target) return 'exactly at';
  return value > target ? 'above' : 'below';
}

function nameOf({ kind, target }: HeldTarget, { unit }: TrendChartData): string {
  return `the ${TARGET_LOOKS[kind].name.toLowerCase()} of ${targetFigureInWords(target, unit)}`;
}

function titleOfHighest(data: TrendChartData, { date, when, present }: Latest): string {
  const [first] = present;
  if (first === undefined) return `No figures for ${data.measure}`;
  const value = figureInWords(first.value, data.unit);
  const leaders = present.filter((each) => each.value === first.value);
  if (leaders.length > 1)
    return `${listInWords(leaders.map(({ series }) => series.name))} are highest in ${when} with ${value}`;
  const change = changeOverYear(data, first.series, date);
  const of = present.length === 1 ? 'is alone' : `is highest of ${present.length}`;
  return `${first.series.name} ${of} in ${when} with ${value}${change === '' ? '' : `, ${change}`}`;
}

function titleOfReached(data: TrendChartData, { date, when, present }: Latest, held: HeldTarget): string {
  const now = present.filter(({ value }) => value >= held.target).length;
  const reached = `${now} of ${present.length} ${now === 1 ? 'is' : 'are'} at or above ${nameOf(held, data)}`;
  const then = reachedYearBefore(data, date, held);
  return `${reached} in ${when}${then === null ? '' : `, against ${then} a year before`}`;
}

/** How many reached the target a year before; null where it was another, or where figures do not compare. */
function reachedYearBefore(data: TrendChartData, date: string, { kind, target }: HeldTarget): number | null {
  const before = comparableYearBefore(data, date);
  if (before === null) return null;
  const isSame = heldOn(data, before).some((each) => each.kind === kind && each.target === target);
  const values = data.series.map((each) => valueOn(each, before));
  return isSame && !values.includes(null)
    ? values.filter((value) => value !== null && value >= target).length
    : null;
}
