import { type ControlChart, explainChartWarning, type PointType } from '@clockstop/statistics';
import { figureInWords } from '../words/figure-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import type { SpcChartData } from './spc-chart-data.ts';
import { latestTarget, measuredOf, spcStep } from './spc-series.ts';

/** What a control chart shows, for who cannot see it: average, limits, target, unusual points, rebases and gaps. */
export function spcSentence(data: SpcChartData, title: string): string {
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    changeSentence(data),
    limitsSentence(data),
    targetSentence(data),
    pointsSentence(data),
    ...rebaseSentences(data),
    gapSentence(data),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** What a reader should know about the limits of a control chart. */
export function warningsInWords(chart: ControlChart): string {
  const step = spcStep(chart);
  const inWords = (from: string | null): string | null => from && periodInWords(from, step);
  return chart.warnings
    .map((warning) => explainChartWarning({ ...warning, from: inWords(warning.from) }))
    .join(' ');
}

function changeSentence({ chart, improvement }: SpcChartData): string {
  if (chart.variation === null || chart.variation === 'common_cause') return '';
  if (improvement === 'neutral') return 'That is neither good nor bad by itself.';
  const better = improvement === 'increase' ? 'higher' : 'lower';
  const isGood = chart.variation.startsWith('improvement');
  return `That is ${isGood ? 'an improvement' : 'a concern'}, because ${better} is better.`;
}

function limitsSentence({ chart, unit }: SpcChartData): string {
  const { mean = null, lower = null, upper = null } = chart.baselines.at(-1) ?? {};
  if (mean === null) return '';
  const average = `The average${chart.baselines.length > 1 ? ' is now' : ' is'} ${figureInWords(mean, unit)}`;
  if (lower === null || upper === null) return `${average}; there are too few values for limits.`;
  if (lower === upper) return `${average}, and the limits are the same: nothing varies.`;
  const words = (figure: number): string => figureInWords(figure, unit);
  return `${average}, and chance alone keeps nearly every ${spcStep(chart)} between ${words(lower)} and ${words(upper)}.`;
}

function targetSentence({ chart, unit, improvement }: SpcChartData): string {
  const target = latestTarget(chart);
  if (target === null) return '';
  const named = `The target${hasMoved(chart) ? ' is now' : ' is'} ${targetFigureInWords(target, unit)}`;
  const [worst, best] = improvement === 'decrease' ? ['upper', 'lower'] : ['lower', 'upper'];
  switch (chart.assurance) {
    case 'pass':
      return `${named}, which even the ${worst} limit reaches, so it will be met unless something changes.`;
    case 'fail':
      return `${named}, which even the ${best} limit does not reach, so it will be missed unless something changes.`;
    case 'inconsistent':
      return `${named}, between the limits, so chance decides in which ${spcStep(chart)}s it is met.`;
    case null:
      return `${named}.`;
  }
}

function hasMoved({ points }: ControlChart): boolean {
  return new Set(points.map(({ target }) => target).filter((target) => target !== null)).size > 1;
}

function pointsSentence({ chart }: SpcChartData): string {
  const measured = measuredOf(chart.points);
  if (measured.length === 0) return '';
  const step = spcStep(chart);
  const of = (type: PointType): number => measured.filter((point) => point.type === type).length;
  const counts = [
    [of('improvement'), 'unusual for the better'],
    [of('concern'), 'unusual for the worse'],
    [of('neutral_high'), 'unusually high'],
    [of('neutral_low'), 'unusually low'],
  ] as const;
  const found = counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${count === 1 ? 'is' : 'are'} ${words}`);
  const among = `Of ${measured.length} ${measured.length === 1 ? step : `${step}s`} with figures`;
  return found.length === 0 ? `${among}, none is unusual.` : `${among}, ${listInWords(found)}.`;
}

function rebaseSentences({ chart }: SpcChartData): readonly string[] {
  const step = spcStep(chart);
  return chart.baselines
    .filter(({ reason }) => reason !== null)
    .map(
      ({ from, reason }) => `The limits were worked out anew from ${periodInWords(from, step)}: ${reason}.`,
    );
}

function gapSentence({ chart }: SpcChartData): string {
  const missing = chart.points.filter(({ value }) => value === null).length;
  const step = spcStep(chart);
  return missing === 0 ? '' : `${missing} ${missing === 1 ? `${step} has` : `${step}s have`} no figures.`;
}
