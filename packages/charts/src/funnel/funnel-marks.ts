import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import type { Line } from '../frame/key-item.ts';
import { shapeMarks } from '../frame/marks.ts';
import { hollow } from '../frame/shape.ts';
import { AXIS_SIZE } from '../frame/share-axis.ts';
import type { CountedPoint, FunnelChartData } from './funnel-chart-data.ts';
import { denominatorTicks, type FieldTick, type FunnelField, shareTicks, xOf, yOf } from './funnel-field.ts';
import { ALL, byFlag, LIMITS_95, LIMITS_998 } from './funnel-looks.ts';
import type { CurvePlace, LimitCurves } from './limit-curves.ts';
import { type Box, NAME_SIZE, NAME_STEP, type PlacedName, placeNames } from './place-names.ts';

/** The ring around the highlighted point. */
export const RING = hollow('circle', colours.text);
const RING_RADIUS = 9;

/** Both axes with their words. */
export function axisMarks(field: FunnelField): Plot.Markish[] {
  const [shares, counts] = [shareTicks(field), denominatorTicks(field)];
  const label = { fontSize: AXIS_SIZE, text: 'text' } as const;
  const under = { y: field.bottom, lineAnchor: 'top' } as const;
  return [
    Plot.ruleY(shares, { y: 'at', stroke: colours.grid }),
    Plot.ruleX(counts, { x: 'at', stroke: colours.grid }),
    Plot.text(shares, { ...label, y: 'at', frameAnchor: 'left', textAnchor: 'end', dx: -6 }),
    Plot.text(counts, { ...label, ...under, x: (tick: FieldTick) => tick.at, dy: 6 }),
    Plot.text(['Number of cases (logarithmic scale)'], {
      ...under,
      x: (field.left + field.right) / 2,
      dy: 25,
      fontSize: NAME_SIZE,
      fill: colours.quiet,
    }),
  ];
}

/** What is drawn: the figures, the points that have cases, where, and with which limits. */
interface DrawnFunnel {
  readonly data: FunnelChartData;
  readonly points: readonly CountedPoint[];
  readonly field: FunnelField;
  readonly curves: LimitCurves;
}

/** The limits and the line of all together, below the points. */
export function lineMarks({ data, field, curves }: DrawnFunnel): Plot.Markish[] {
  const { target } = data.funnel;
  const all = target === null ? [] : [yOf(target, field)];
  return [
    curveMark(curves.at998, LIMITS_998),
    curveMark(curves.at95, LIMITS_95),
    Plot.ruleY(all, { stroke: ALL.stroke, strokeWidth: ALL.width }),
  ];
}

/** The points by their flags, the ring around the highlighted one, and the names that fit. */
export function pointMarks(drawn: DrawnFunnel): Plot.Markish[] {
  const { data, points, field } = drawn;
  const place = ({ denominator, share }: CountedPoint) => ({
    x: xOf(denominator, field),
    y: yOf(share, field),
  });
  const ringed = points.filter(({ name }) => name === data.highlight).map(place);
  return [
    ...byFlag(points, data.improvement).flatMap(({ shape, size, points: these }) =>
      shapeMarks(
        these.map((point) => ({ ...place(point), shape })),
        size,
      ),
    ),
    Plot.dot(ringed, { x: 'x', y: 'y', r: RING_RADIUS, stroke: RING.stroke, strokeWidth: 2 }),
    ...nameMarks(placeNames(points, { field, lines: linesOf(drawn), highlight: data.highlight })),
  ];
}

/** Where lines are drawn, piece by piece. */
function linesOf({ data, field, curves }: DrawnFunnel): readonly Box[] {
  const { target } = data.funnel;
  const all = target === null ? [] : [yOf(target, field)];
  return [
    ...all.map((y) => ({ x1: field.left, x2: field.right, y1: y - 1, y2: y + 1 })),
    ...[curves.at95, curves.at998].flatMap(pieces),
  ];
}

function pieces(curve: readonly CurvePlace[]): readonly Box[] {
  return curve.flatMap(({ x, y, side }, at) => {
    const next = curve[at + 1];
    return next?.side !== side
      ? []
      : [{ x1: x, x2: next.x, y1: Math.min(y, next.y) - 1, y2: Math.max(y, next.y) + 1 }];
  });
}

function curveMark(curve: readonly CurvePlace[], { stroke, width, dashes }: Line): Plot.Markish {
  return Plot.line(curve, {
    x: 'x',
    y: 'y',
    z: 'side',
    curve: 'monotone-x',
    stroke,
    strokeWidth: width ?? 2,
    strokeDasharray: dashes ?? 'none',
  });
}

/** Names with a white edge, so that they can be read on a line. */
function nameMarks(names: readonly PlacedName[]): Plot.Markish[] {
  const looks = Map.groupBy(names, ({ anchor, highlighted }) => `${anchor} ${highlighted}`);
  return [...looks.values()].map((group) =>
    Plot.text(group, {
      x: 'x',
      y: 'y',
      text: 'text',
      textAnchor: group[0]?.anchor ?? 'start',
      fontWeight: group[0]?.highlighted ? 'bold' : 'normal',
      fontSize: NAME_SIZE,
      lineHeight: NAME_STEP,
      fill: colours.text,
      stroke: colours.paper,
      strokeWidth: 3,
    }),
  );
}
