import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import { plainText } from '../words/plain-text.ts';
import { below, type Drawing } from './drawing.ts';
import { element } from './element.ts';
import type { FigureAxis } from './figure-axis.ts';
import { plot } from './plot.ts';
import { AXIS_SIZE } from './share-axis.ts';
import { textLines } from './text-lines.ts';
import { type TimeTick, timeTicks } from './time-ticks.ts';
import type { Timeline } from './timeline.ts';
import { textWidth } from './wrap-text.ts';

/** Where figures over time are drawn: times across, figures upwards, and the edges of the field in pixels. */
export interface Plane {
  /** Null without dates. */
  readonly timeline: Timeline | null;
  readonly axis: FigureAxis;
  readonly times: readonly TimeTick[];
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room around the field for what a chart writes there, in pixels. */
export interface Around {
  readonly above: number;
  readonly aside: number;
}

/** The room below the field for labels of so many lines, in pixels. */
const BELOW = [10, 24, 39] as const;
const LINE = 14;
const BESIDE = 8;
const NARROWEST_LEFT = 18;
const ABOVE = 14;
const NO_TIME = [0, 1];

/** What a plane shows: the time without which it is empty, and the axis of its figures. */
export type Shown = Pick<Plane, 'timeline' | 'axis'>;

/** The plane on so many pixels of width: its field is half as tall as that, within what is easy to read. */
export function planeFor({ timeline, axis }: Shown, width: number, { above, aside }: Around): Plane {
  const top = ABOVE + above;
  const bottom = top + Math.min(360, Math.max(190, Math.round(width * 0.5)));
  const left = BESIDE + Math.max(NARROWEST_LEFT, ...axis.ticks.map(({ text }) => textWidth(text, AXIS_SIZE)));
  const right = width - aside;
  const times = timeline === null ? [] : timeTicks(timeline, right - left);
  return { timeline, axis, times, width, height: bottom + roomBelow(times), left, right, top, bottom };
}

function roomBelow(times: readonly TimeTick[]): number {
  if (times.length === 0) return BELOW[0];
  return times.some(({ year }) => year !== '') ? BELOW[2] : BELOW[1];
}

/** Where a time is, in pixels from the left. */
export function xOf(time: number, { timeline, left, right }: Plane): number {
  const [from, until] = timeline === null ? [0, 1] : [timeline.from, timeline.until];
  return left + ((time - from) / (until - from)) * (right - left);
}

/** Where a figure is, in pixels from the top. */
export function yOf(figure: number, { axis, top, bottom }: Plane): number {
  const [low, high] = axis.domain;
  return bottom - ((figure - low) / (high - low)) * (bottom - top);
}

/** Marks on the axes of the plane, below them what is drawn `over` them in its pixels, above all the noun of the axis. */
export function drawOn(plane: Plane, marks: Plot.Markish, over: string): Drawing {
  const { timeline, axis, width, height, left, right, top, bottom } = plane;
  const drawn = plot({
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: top,
    marginBottom: height - bottom,
    x: { type: 'linear', axis: null, domain: timeline ? [timeline.from, timeline.until] : NO_TIME },
    y: { type: 'linear', axis: null, domain: axis.domain },
    marks: [axisMarks(plane), marks],
  });
  const noun = textLines(plainText(axis.noun), { width, size: 12, fill: colours.quiet });
  return below(noun, { ...drawn, markup: floorOf(plane) + drawn.markup + over });
}

function axisMarks({ axis, times }: Plane): Plot.Markish[] {
  return [
    Plot.gridY(
      axis.ticks.map(({ at }) => at),
      { stroke: colours.grid, strokeOpacity: 1 },
    ),
    Plot.text(axis.ticks, {
      ...{ y: 'at', text: 'text', fontSize: AXIS_SIZE },
      ...{ frameAnchor: 'left', textAnchor: 'end', dx: -BESIDE },
    }),
    labels(times, 'text', 8),
    labels(
      times.filter(({ year }) => year !== ''),
      'year',
      8 + LINE,
    ),
  ];
}

function labels(times: readonly TimeTick[], text: 'text' | 'year', dy: number): Plot.Markish {
  return Plot.text(times, {
    ...{ x: 'at', text, fontSize: AXIS_SIZE },
    ...{ frameAnchor: 'bottom', lineAnchor: 'top', dy },
  });
}

/** The line at the foot of the field with a tick at each labelled time. */
function floorOf(plane: Plane): string {
  const ticks = plane.times.map(({ at }) => `M${xOf(at, plane).toFixed(1)},${plane.bottom}v5`).join('');
  const d = `M${plane.left},${plane.bottom}H${plane.right}${ticks}`;
  return element('path', { d, stroke: colours.line, fill: 'none' });
}
