import type * as Plot from '@observablehq/plot';
import { lineMark } from '../frame/line-mark.ts';
import { type PlacedShape, shapeMarks } from '../frame/marks.ts';
import { type Corner, joinedLine } from '../frame/stepped-line.ts';
import { type Timeline, timeOf } from '../frame/timeline.ts';
import { forecastMarks } from './forecast-marks.ts';
import { targetCorners } from './target-corners.ts';
import type { TrendBreak, TrendChartData, TrendSeries } from './trend-chart-data.ts';
import { seriesLook, TARGET_LOOKS } from './trend-looks.ts';
import { inTime } from './trend-series.ts';

const SHAPE_SIZE = 8;
/** The room that a lone series needs for a shape at every figure, and how far shapes are apart among others, in pixels. */
const ROOM = 8;
const APART = 26;

/** The targets, the forecast and the series of a trend on a field of so many pixels. */
export function trendMarks(data: TrendChartData, timeline: Timeline, pixels: number): Plot.Markish[] {
  const { series, targets = [], breaks = [], forecast } = data;
  const lines = series.map((each) => brokenLine(each, breaks, timeline));
  const pixel = (timeline.until - timeline.from) / pixels;
  const apart = series.length > 1 ? APART * pixel : everyOrNone(timeline, pixel);
  return [
    forecast === undefined ? [] : forecastMarks(data, forecast, timeline),
    targets.map((target) => lineMark(targetCorners(target, timeline), TARGET_LOOKS[target.kind].line)),
    lines.map((corners, at) => lineMark(corners, seriesLook(at).line)),
    shapeMarks(
      lines.flatMap((corners, at) => shapesOf(corners, at, apart)),
      SHAPE_SIZE,
    ),
  ];
}

/** Shapes at some figures only would make those look like all that there are. */
function everyOrNone({ step }: Timeline, pixel: number): number {
  return step.length >= ROOM * pixel ? 0 : Number.POSITIVE_INFINITY;
}

/** A series with a gap at each missing month and at each break. */
function brokenLine(
  { points }: TrendSeries,
  breaks: readonly TrendBreak[],
  timeline: Timeline,
): readonly Corner[] {
  const corners = inTime(points).map(({ date, value }) => ({ time: timeOf(date), figure: value }));
  const times = breaks.map(({ date }) => timeOf(date));
  return joinedLine(corners, timeline).flatMap((corner, at, all) => {
    const before = all[at - 1];
    const parted = before !== undefined && times.some((time) => before.time < time && time <= corner.time);
    return parted ? [{ time: corner.time, figure: null }, corner] : [corner];
  });
}

/** Shapes so far apart, and wherever a figure stands alone or last. */
function shapesOf(corners: readonly Corner[], at: number, apart: number): readonly PlacedShape[] {
  const last = corners.findLastIndex(({ figure }) => figure !== null);
  let next = Number.isFinite(apart) ? Number.NEGATIVE_INFINITY : apart;
  const shown = corners.filter(({ time, figure }, place) => {
    if (figure === null || !(time >= next || place === last || isAlone(corners, place))) return false;
    next = time + apart;
    return true;
  });
  return shown.map(({ time, figure }) => ({ x: time, y: figure, shape: seriesLook(at).shape }));
}

function isAlone(corners: readonly Corner[], place: number): boolean {
  return ![corners[place - 1], corners[place + 1]].some((each) => (each?.figure ?? null) !== null);
}
