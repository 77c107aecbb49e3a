import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import type { Drawing } from '../frame/drawing.ts';
import { plot } from '../frame/plot.ts';
import { type AllianceShape, outlinesOf } from './alliance-shapes.ts';
import { type Bounds, cornersOf, heightFor } from './bounds.ts';
import type { DrawnArea } from './drawn-area.ts';
import { hatchLines } from './hatch-lines.ts';
import { spreadPoints } from './spread-points.ts';

/** A stretch of the plane on so many pixels of width, with the areas that are drawn there. */
export interface Panel {
  readonly bounds: Bounds;
  readonly width: number;
  readonly areas: readonly ShapedArea[];
  /** Which of them bear their labels here. */
  readonly labelled: (code: string) => boolean;
}

/** Of thousands of corners, each to a tenth of a pixel. */
const SECOND_DECIMAL = /(\d\.\d)\d+/g;
const HATCH_STEP = 5;
const LABEL_RADIUS = 10;

/** The areas of a panel: fills, hatching, outlines, and a label on a disc in each. */
export function mapPanel({ bounds, width, areas, labelled }: Panel): Drawing {
  const height = heightFor(bounds, width);
  const pixel = (bounds.right - bounds.left) / width;
  const named = areas.filter(({ row }) => labelled(row.code));
  const drawn = plot({
    width,
    height,
    ...{ marginLeft: 0, marginRight: 0, marginTop: 0, marginBottom: 0 },
    projection: { type: 'identity', domain: cornersOf(bounds) },
    marks: [fills(areas), hatching(areas, HATCH_STEP * pixel), outlines(areas), labels(named, pixel)],
  });
  return { ...drawn, markup: drawn.markup.replace(SECOND_DECIMAL, '$1') };
}

/** An area that has an outline. */
export type ShapedArea = DrawnArea & { readonly shape: AllianceShape };

function fills(areas: readonly ShapedArea[]): Plot.Markish {
  return Plot.geo(areas, {
    geometry: ({ shape }: ShapedArea) => shape.geometry,
    fill: ({ look }: ShapedArea) => look.fill,
    stroke: colours.paper,
    strokeWidth: 3,
  });
}

/** One mark for each way of hatching. */
function hatching(areas: readonly ShapedArea[], step: number): Plot.Markish[] {
  const hatched = areas.filter(({ look }) => look.hatching !== null);
  const alike = Map.groupBy(hatched, ({ look }) => `${look.hatching?.leaning} ${look.hatching?.stroke}`);
  return [...alike.values()].map((group) => {
    const { leaning = 'right', stroke = colours.text } = group[0]?.look.hatching ?? {};
    const shapes = group.map(({ shape }) => shape);
    return Plot.geo([hatchLines(shapes, { leaning, step })], { stroke, strokeWidth: 1 });
  });
}

function outlines(areas: readonly ShapedArea[]): Plot.Markish[] {
  const outline = (drawn: readonly ShapedArea[], strokeWidth: number): Plot.Markish =>
    Plot.geo([outlinesOf(drawn.map(({ shape }) => shape.code))], { stroke: colours.text, strokeWidth });
  const first = areas.filter(({ highlighted }) => highlighted);
  return [outline(areas, 0.8), first.length === 0 ? [] : outline(first, 2.8)];
}

function labels(areas: readonly ShapedArea[], pixel: number): Plot.Markish[] {
  const spread = spreadPoints(
    areas.map(({ shape }) => shape.label),
    2 * LABEL_RADIUS * pixel,
  );
  const placed = areas.map(({ label }, at) => ({ label, x: spread[at]?.[0], y: spread[at]?.[1] }));
  return [
    Plot.dot(placed, {
      x: 'x',
      y: 'y',
      r: LABEL_RADIUS,
      fill: colours.paper,
      stroke: colours.text,
      strokeWidth: 0.8,
    }),
    Plot.text(placed, { x: 'x', y: 'y', text: 'label', fontSize: sizeOf, fontWeight: 'bold' }),
  ];
}

/** Labels of three letters are set smaller, to stay on their disc. */
function sizeOf({ label }: { readonly label: string }): number {
  return label.length > 2 ? 9.5 : 12;
}
