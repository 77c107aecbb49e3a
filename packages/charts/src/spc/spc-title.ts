import { subjectOf } from '../unit.ts';
import { manyInWords } from '../words/count-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import { latestPattern } from './latest-pattern.ts';
import type { SpcChartData } from './spc-chart-data.ts';
import { latestTarget, measuredOf, pointsByBaseline, spcStep } from './spc-series.ts';

/** The finding of a control chart: how the latest points differ from chance, or what holds while nothing changes. */
export function spcTitle(data: SpcChartData): string {
  const { chart, measure, unit } = data;
  if (measuredOf(chart.points).length === 0) return `No figures for ${measure}`;
  if (chart.variation === null) return tooFew(data);
  const pattern = latestPattern(chart);
  return pattern === null ? `No real change: ${outlook(data)}` : `${subjectOf(unit)} ${pattern}`;
}

function tooFew({ chart }: SpcChartData): string {
  const step = spcStep(chart);
  const latest = measuredOf(pointsByBaseline(chart).at(-1) ?? []).length;
  const { from = '', reason = null } = chart.baselines.at(-1) ?? {};
  const since = reason === null ? '' : ` since ${periodInWords(from, step)}`;
  return `Too few ${step}s to tell: ${manyInWords(latest, `${step} has`, `${step}s have`)} figures${since}`;
}

function outlook({ chart, unit }: SpcChartData): string {
  const latest = latestTarget(chart);
  const target = latest === null ? '' : `the target of ${targetFigureInWords(latest, unit)}`;
  switch (chart.assurance) {
    case 'pass':
      return `${target} will be met unless something changes`;
    case 'fail':
      return `${target} will be missed unless something changes`;
    case 'inconsistent':
      return `chance decides whether ${target} is met`;
    case null:
      return `the latest ${spcStep(chart)}s differ only by chance`;
  }
}
