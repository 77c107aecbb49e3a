import * as Plot from '@observablehq/plot';
import { type Shape, symbolOf } from './shape.ts';

/** One figure as a shape at its place, in the units of the chart's scales. */
export interface PlacedShape {
  readonly x: number | Date | null;
  readonly y: number | Date | null;
  readonly shape: Shape;
}

/** Shapes as marks, one mark for each look, in the order in which the looks first occur. */
export function shapeMarks(placed: readonly PlacedShape[], size = 10): Plot.Markish[] {
  const looks = Map.groupBy(placed, ({ shape }) => `${shape.form} ${shape.fill} ${shape.stroke}`);
  return [...looks.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [shapeMark(group, first.shape, size)];
  });
}

function shapeMark(group: readonly PlacedShape[], shape: Shape, size: number): Plot.Markish {
  return Plot.dot(group, {
    x: 'x',
    y: 'y',
    symbol: symbolOf(shape, size / 10),
    fill: shape.fill,
    stroke: shape.stroke,
    strokeWidth: 1.8,
  });
}

/** A line across the chart at one value of the x axis. */
export function acrossAt(
  x: number,
  line: { readonly stroke: string; readonly dashes?: string },
): Plot.Markish {
  return Plot.ruleX([x], { stroke: line.stroke, strokeWidth: 2, strokeDasharray: line.dashes ?? 'none' });
}
