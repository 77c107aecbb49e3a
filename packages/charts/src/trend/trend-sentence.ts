import { manyInWords } from '../words/count-in-words.ts';
import { figureInWords } from '../words/figure-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { targetInWords } from '../words/percent-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import type { TrendChartData, TrendForecast, TrendSeries, TrendTarget } from './trend-chart-data.ts';
import { TARGET_LOOKS } from './trend-looks.ts';
import { knownOf, trendStep } from './trend-series.ts';

/** What a trend shows, for who cannot see it: each series from first to last, targets, breaks, gaps and the forecast. */
export function trendSentence(data: TrendChartData, title: string): string {
  const { targets = [], forecast } = data;
  return [
    `${data.measure}, ${data.period}: ${title}.`,
    ...data.series.map((each) => courseOf(each, data)),
    ...targets.map((each) => targetSentence(each, data)),
    ...breakSentences(data),
    gapSentence(data),
    ...(forecast === undefined ? [] : [forecastSentence(forecast, data), backTestInWords(forecast)]),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** How often the bands of a forecast held when it was made for months that were known already. */
export function backTestInWords({ backTest: { figures, within80, within95 } }: TrendForecast): string {
  if (figures === 0 || within80 === null || within95 === null)
    return 'The bands of the forecast have not been back-tested.';
  const held = `${percent(within80)} lay within the 80% band and ${percent(within95)} within the 95% band`;
  return `Back-tested on ${manyInWords(figures, 'figure')} already known: ${held}.`;
}

function percent(share: number): string {
  return targetInWords(Math.round(share * 100) / 100);
}

function courseOf(series: TrendSeries, data: TrendChartData): string {
  const known = knownOf(series);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return `${series.name} has no figures.`;
  const step = trendStep(data);
  const words = (value: number): string => figureInWords(value, data.unit);
  const at = ({ date, value }: { date: string; value: number }): string =>
    `${words(value)} in ${periodInWords(date, step)}`;
  if (first === last) return `${series.name}: ${at(first)}.`;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = low === high ? 'always the same' : `never below ${words(low)} or above ${words(high)}`;
  return `${series.name}: ${at(first)} and ${at(last)}, ${range}.`;
}

function targetSentence({ kind, steps }: TrendTarget, data: TrendChartData): string {
  const step = trendStep(data);
  const said = steps.map(({ from, target }) => {
    const words = target === null ? 'none' : targetFigureInWords(target, data.unit);
    return `${words} from ${periodInWords(from, step)}`;
  });
  return said.length === 0 ? '' : `${TARGET_LOOKS[kind].name}: ${said.join(', ')}.`;
}

function breakSentences(data: TrendChartData): readonly string[] {
  const step = trendStep(data);
  return (data.breaks ?? []).map(
    ({ date, label }) =>
      `Figures from ${periodInWords(date, step)} are not comparable with those before: ${label}.`,
  );
}

function gapSentence(data: TrendChartData): string {
  const step = trendStep(data);
  const gaps = data.series.flatMap(({ name, points }) => {
    const missing = points.filter(({ value }) => value === null).length;
    return missing === 0 || missing === points.length ? [] : [`${manyInWords(missing, step)} of ${name}`];
  });
  return gaps.length === 0 ? '' : `No figures for ${listInWords(gaps)}.`;
}

function forecastSentence({ method, points }: TrendForecast, data: TrendChartData): string {
  const last = points.at(-1);
  if (last === undefined) return '';
  const words = (value: number): string => figureInWords(value, data.unit);
  const band = `with a chance of 95% between ${words(last.lower95)} and ${words(last.upper95)}`;
  const naive = last.naive === null ? '' : `; the seasonal naive forecast says ${words(last.naive)}`;
  const when = periodInWords(last.date, trendStep(data));
  return `Forecast by ${method} for ${when}: ${words(last.mean)}, ${band}${naive}.`;
}
