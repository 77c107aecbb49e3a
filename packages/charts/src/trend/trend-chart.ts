/** One or several measures over time, with targets, breaks and a forecast. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import type { Drawing } from '../frame/drawing.ts';
import { type EndLabel, endLabels, labelsHeight, labelsWidth } from '../frame/end-labels.ts';
import { type FigureAxis, figureAxis } from '../frame/figure-axis.ts';
import { type Flag, flagItems, flagMarkup, flagsHeight } from '../frame/flags.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import { keyRows } from '../frame/key-rows.ts';
import { drawOn, type Plane, planeFor, xOf, yOf } from '../frame/plane.ts';
import { type Timeline, timeOf } from '../frame/timeline.ts';
import { periodInWords } from '../words/period-in-words.ts';
import type { TrendChartData } from './trend-chart-data.ts';
import { trendKey } from './trend-key.ts';
import { type TrendLabel, trendLabels } from './trend-labels.ts';
import { MOST_SERIES } from './trend-looks.ts';
import { trendMarks } from './trend-marks.ts';
import { backTestInWords, trendSentence } from './trend-sentence.ts';
import { trendTimeline } from './trend-series.ts';
import { trendTable } from './trend-table.ts';
import { trendTitle } from './trend-title.ts';

const NAMES_FROM = 480;
const NAMES_SHARE = 0.26;
const ASIDE = 16;
const LEAST_FIELD = 190;

/**
 * Shares or counts over time, up to five series told apart by dashes, form and label. Lines end at missing months and
 * at breaks; targets go in steps; a forecast of the first series spreads as a fan. A RangeError for more series.
 */
export function trendChart(data: TrendChartData, look: Look = {}): Chart {
  const { series, forecast } = data;
  if (series.length > MOST_SERIES)
    throw new RangeError(`a trend shows ${MOST_SERIES} series at most, not ${series.length}`);
  const width = innerWidth(look);
  const title = look.title ?? trendTitle(data);
  const sentence = trendSentence(data, title);
  return drawnWhenAsked({ table: trendTable(data), sentence, title }, () => {
    const timeline = trendTimeline(data);
    const { labels, named } = labelsFor(data, timeline, width);
    const flags = timeline === null ? [] : breakFlags(data, timeline);
    const parts = [lines(data, { timeline, labels, flags, width }), keyRows(flagItems(flags), width)];
    const note = forecast === undefined ? '' : backTestInWords(forecast);
    return frame({ title, sentence, about: data, key: trendKey(data, named), parts, width, note });
  });
}

interface Labels {
  readonly labels: readonly TrendLabel[];
  /** Whether the series have their names beside them. */
  readonly named: boolean;
}

/** Names beside the lines where there is room for them, else the figures alone. */
function labelsFor(data: TrendChartData, timeline: Timeline | null, width: number): Labels {
  const until = timeline?.until ?? 0;
  const namesWidth = width * NAMES_SHARE;
  const wanted = data.series.length > 1 && data.forecast === undefined && width >= NAMES_FROM;
  const withNames = wanted ? trendLabels(data, until, namesWidth) : [];
  const named = wanted && labelsHeight(withNames) <= LEAST_FIELD;
  return { labels: named ? withNames : trendLabels(data, until, null), named };
}

function breakFlags({ breaks = [] }: TrendChartData, { from, until, step }: Timeline): readonly Flag[] {
  const flags = breaks.map(({ date, label }) => ({
    time: timeOf(date) - step.length / 2,
    text: `Not comparable from ${periodInWords(date, step.name)}: ${label}`,
  }));
  return flags.filter(({ time }) => time >= from && time <= until).sort((a, b) => a.time - b.time);
}

interface Drawn {
  readonly timeline: Timeline | null;
  readonly labels: readonly TrendLabel[];
  readonly flags: readonly Flag[];
  readonly width: number;
}

function lines(data: TrendChartData, { timeline, labels, flags, width }: Drawn): Drawing {
  const shown = { timeline, axis: axisFor(data) };
  const aside = Math.max(ASIDE, labelsWidth(labels));
  const above = flagsHeight(flags, planeFor(shown, width, { above: 0, aside }));
  const plane = planeFor(shown, width, { above, aside });
  const marks = timeline === null ? [] : trendMarks(data, timeline, plane.right - plane.left);
  const placed = labels.map((label) => placeLabel(label, plane));
  const room = { left: plane.right, top: plane.top - 10, bottom: plane.bottom + 10 };
  return drawOn(plane, marks, flagMarkup(flags, plane) + endLabels(placed, room));
}

function placeLabel(label: TrendLabel, plane: Plane): EndLabel {
  return { ...label, x: xOf(label.time, plane), y: yOf(label.figure, plane) };
}

function axisFor({ series, targets = [], forecast, unit }: TrendChartData): FigureAxis {
  return figureAxis(
    [
      ...series.flatMap(({ points }) => points.map(({ value }) => value)),
      ...targets.flatMap(({ steps }) => steps.map(({ target }) => target)),
      ...(forecast?.points ?? []).flatMap(({ lower95, upper95, naive }) => [lower95, upper95, naive]),
    ],
    unit,
  );
}
