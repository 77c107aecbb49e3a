import * as Plot from '@observablehq/plot';
import type { Line } from './key-item.ts';
import type { Corner } from './stepped-line.ts';

/** A line through corners as it stands in the key, 2 pixels wide unless said; a null figure parts it. */
export function lineMark(corners: readonly Corner[], { stroke, dashes, width = 2 }: Line): Plot.Markish {
  return Plot.line(corners, {
    ...{ x: 'time', y: 'figure', stroke, strokeWidth: width, strokeLinejoin: 'round' },
    ...(dashes === undefined ? {} : { strokeDasharray: dashes }),
  });
}
