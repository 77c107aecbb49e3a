import { colours } from '../colours.ts';
import { element } from '../frame/element.ts';
import { type EndLabel, LABEL_SIZE } from '../frame/end-labels.ts';
import type { Line } from '../frame/key-item.ts';
import { shapePath } from '../frame/shape.ts';
import { timeOf } from '../frame/timeline.ts';
import { BOLDER, wrapText } from '../frame/wrap-text.ts';
import { figureInWords } from '../words/figure-in-words.ts';
import { plainText } from '../words/plain-text.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import type { TrendChartData } from './trend-chart-data.ts';
import { seriesLook, TARGET_LOOKS } from './trend-looks.ts';
import { knownOf, targetAbove } from './trend-series.ts';

/** A label at the right end of a line, in times and figures. */
export type TrendLabel = Omit<EndLabel, 'x' | 'y'> & { readonly time: number; readonly figure: number };

/** Labels with the latest figures, and with the names of the series where those have `width` pixels; null without names. */
export function trendLabels(
  data: TrendChartData,
  until: number,
  width: number | null,
): readonly TrendLabel[] {
  const { forecast } = data;
  const series = forecast === undefined ? seriesLabels(data, width) : forecastLabels(data);
  return [...series, ...targetLabels(data, until)];
}

function seriesLabels(data: TrendChartData, width: number | null): readonly TrendLabel[] {
  const { series, unit } = data;
  return series.flatMap((each, at) => {
    const last = knownOf(each).at(-1);
    if (last === undefined) return [];
    const { line, shape } = seriesLook(at);
    const figure = figureInWords(last.value, unit, targetAbove(data, last));
    const text = width === null ? figure : plainText(`${each.name} ${figure}`);
    const sample = series.length > 1 ? shapePath(shape) : '';
    const lines = width === null ? [text] : wrapText(text, width, LABEL_SIZE * BOLDER);
    return [
      { time: timeOf(last.date), figure: last.value, lines, fill: line.stroke, weight: 'bold', sample },
    ];
  });
}

function forecastLabels({ forecast, unit }: TrendChartData): readonly TrendLabel[] {
  const last = forecast?.points.at(-1);
  if (last === undefined) return [];
  const lines = [figureInWords(last.mean, unit)];
  return [
    { time: timeOf(last.date), figure: last.mean, lines, fill: colours.blue, weight: 'bold', sample: '' },
  ];
}

function targetLabels({ targets = [], unit }: TrendChartData, until: number): readonly TrendLabel[] {
  return targets.flatMap(({ kind, steps }) => {
    const target = steps.findLast(({ from }) => timeOf(from) <= until)?.target ?? null;
    if (target === null) return [];
    const { line } = TARGET_LOOKS[kind];
    const lines = [targetFigureInWords(target, unit)];
    return [
      { time: until, figure: target, lines, fill: line.stroke, weight: 'normal', sample: lineSample(line) },
    ];
  });
}

function lineSample({ stroke, dashes }: Line): string {
  return element('path', { d: 'M-8,0H5', stroke, 'stroke-width': 2, 'stroke-dasharray': dashes });
}
