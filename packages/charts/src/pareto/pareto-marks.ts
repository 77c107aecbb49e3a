import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import type { BarLayout } from '../frame/place-bars.ts';
import { BOLDER, textWidth } from '../frame/wrap-text.ts';
import type { DrawnRow } from './drawn-rows.ts';
import { countOfRow } from './pareto-words.ts';

/** The line below the row with which 80% is reached. */
const REACHED = { stroke: colours.text, dashes: '6 4', width: 1.5 };
/** The room that this line and its words take, in pixels. */
export const REACHED_HEIGHT = 26;

const SIZE = 12;
const AROUND = 6;
const AFTER = 4;

/** A bar with the count on it or behind it, in pixels. */
interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
  readonly text: string;
  readonly inside: boolean;
}

/**
 * The bars of the rows with their counts; the longest is `width` pixels long. The others that are run together have
 * their number and no bar, which would dwarf the bars of single ones.
 */
export function paretoMarks(rows: readonly DrawnRow[], layout: BarLayout, width: number): Plot.Markish[] {
  const single = rows.filter(({ kind }) => kind !== 'others');
  const most = Math.max(1, ...single.map(({ count }) => count));
  const bars = rows.flatMap((row, at): readonly Bar[] => {
    const placed = layout.placed[at];
    if (placed === undefined) return [];
    const wide = row.kind === 'others' ? 0 : (row.count / most) * width;
    const ends = { x1: layout.left, x2: layout.left + wide, y1: placed.top, y2: placed.bottom };
    return [{ ...ends, fill: fills[row.kind], ...label(row, wide, width) }];
  });
  return [
    Plot.rect(bars, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'fill' }),
    labelMark(bars, true),
    labelMark(bars, false),
  ];
}

/** The line after the row with which 80% is reached, and below it the first of the `texts` that has room. */
export function reachedMarks(
  rows: readonly DrawnRow[],
  layout: BarLayout,
  { texts, width }: { readonly texts: readonly string[]; readonly width: number },
): Plot.Markish[] {
  const placed = layout.placed[rows.findIndex(({ reaches }) => reaches)];
  if (placed === undefined) return [];
  const across = { insetLeft: -layout.left, insetRight: -layout.right };
  return [
    Plot.ruleY([placed.end + 4], {
      ...across,
      stroke: REACHED.stroke,
      strokeWidth: REACHED.width,
      strokeDasharray: REACHED.dashes,
    }),
    Plot.text(texts.filter((text) => textWidth(text, SIZE * BOLDER) <= width).slice(0, 1), {
      frameAnchor: 'right',
      dx: layout.right,
      y: [placed.end + 15],
      fontSize: SIZE,
      fontWeight: 'bold',
      textAnchor: 'end',
    }),
  ];
}

const fills: Readonly<Record<DrawnRow['kind'], string>> = {
  most: colours.blue,
  rest: colours.quiet,
  others: colours.paper,
};

/** The count at the end of the bar inside it, or after it where the bar is too short. */
function label(row: DrawnRow, wide: number, room: number): Pick<Bar, 'text' | 'inside'> {
  if (row.kind === 'others') return { text: `${countOfRow(row)} together`, inside: false };
  const text = countOfRow(row);
  const needed = textWidth(text, SIZE) + 2 * AROUND;
  if (needed <= wide) return { text, inside: true };
  return { text: needed + wide <= room ? text : countOfRow({ count: row.count }), inside: false };
}

function labelMark(bars: readonly Bar[], inside: boolean): Plot.Markish {
  return Plot.text(
    bars.filter((bar) => bar.inside === inside),
    {
      x: 'x2',
      y: ({ y1, y2 }: Bar) => (y1 + y2) / 2,
      dx: inside ? -AROUND : AFTER,
      text: 'text',
      fontSize: SIZE,
      fill: inside ? colours.paper : colours.text,
      textAnchor: inside ? 'end' : 'start',
    },
  );
}
