import type { ChartPoint, ControlChart } from '@clockstop/statistics';
import type * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import type { Line } from '../frame/key-item.ts';
import { lineMark } from '../frame/line-mark.ts';
import { shapeMarks } from '../frame/marks.ts';
import { type Corner, joinedLine, steppedLine, withGaps } from '../frame/stepped-line.ts';
import { isNext, type Timeline, timeOf } from '../frame/timeline.ts';
import { type Measured, measuredOf, pointsByBaseline } from './spc-series.ts';
import { POINT_LOOKS } from './spc-shapes.ts';

/** The lines of a control chart, each with its own dashes. */
export const SPC_LINES = {
  average: { stroke: colours.line, width: 2 },
  limits: { stroke: colours.quiet, dashes: '2 3', width: 1.6 },
  target: { stroke: colours.pink, dashes: '8 4', width: 2 },
  values: { stroke: colours.quiet, width: 1.4 },
} as const satisfies Readonly<Record<string, Line>>;

type Figure = 'value' | 'mean' | 'lower' | 'upper' | 'target';

const CROWDED = 4;
const LARGEST = 10;
const LEAST = 6;

/** The lines and points of a control chart on a field of so many pixels. */
export function spcMarks(chart: ControlChart, timeline: Timeline, pixels: number): Plot.Markish[] {
  const groups = pointsByBaseline(chart);
  const stepped = (figure: Figure) =>
    groups.map((points) => steppedLine(cornersOf(points, figure), timeline));
  return [
    lineMark(withGaps([...stepped('lower'), ...stepped('upper')]), SPC_LINES.limits),
    lineMark(withGaps(stepped('mean')), SPC_LINES.average),
    lineMark(steppedLine(cornersOf(chart.points, 'target'), timeline), SPC_LINES.target),
    lineMark(joinedLine(cornersOf(chart.points, 'value'), timeline), SPC_LINES.values),
    ...pointMarks(chart, timeline, pixels / Math.max(1, chart.points.length)),
  ];
}

function cornersOf(points: readonly ChartPoint[], figure: Figure): readonly Corner[] {
  return points.map((point) => ({ time: timeOf(point.date), figure: point[figure] }));
}

/** Where points would run into each other, those within chance are drawn only where no line shows them. */
function pointMarks({ points }: ControlChart, timeline: Timeline, room: number): Plot.Markish[] {
  const measured = measuredOf(points);
  const shown = measured.filter(
    (point, at) =>
      room >= CROWDED ||
      point.type !== 'common_cause' ||
      isAlone(point, [measured[at - 1], measured[at + 1]], timeline),
  );
  const placed = shown.map(({ date, value, type }) => ({
    x: timeOf(date),
    y: value,
    shape: POINT_LOOKS[type ?? 'common_cause'].shape,
  }));
  return shapeMarks(placed, Math.min(LARGEST, Math.max(LEAST, room)));
}

function isAlone(
  { date }: Measured,
  neighbours: readonly (Measured | undefined)[],
  { step }: Timeline,
): boolean {
  const time = timeOf(date);
  return !neighbours.some((each) => each !== undefined && isJoined(time, timeOf(each.date), step));
}

function isJoined(time: number, other: number, step: Timeline['step']): boolean {
  return isNext(Math.max(time, other), Math.min(time, other), step);
}
