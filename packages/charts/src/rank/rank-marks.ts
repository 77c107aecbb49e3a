import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import type { LineAt } from '../frame/line-at.ts';
import { shapeMarks } from '../frame/marks.ts';
import { rowHighlights } from '../frame/row-highlights.ts';
import { NAME_SIZE, type PlacedRow, type PlacedRows } from './place-rows.ts';
import { meets, type RankChartData, type RankChartRow } from './rank-chart-data.ts';
import { shapeOf } from './rank-shapes.ts';

const SMALL = 7;
const USUAL = 10;

/** The band behind the highlighted row, below everything else. */
export function highlightMarks(placed: PlacedRows): Plot.Markish[] {
  const rows = placed.rows.map(({ top, height, highlighted }) => ({
    start: top,
    end: top + height,
    highlighted,
  }));
  return rowHighlights(rows, placed);
}

/** The names, the intervals, the dots and the written shares of the rows. */
export function rowMarks(data: RankChartData, placed: PlacedRows): Plot.Markish[] {
  const shown = placed.rows.filter(({ row }) => placeOf(row, data) !== null);
  const dots = shown.map((each) => ({
    x: placeOf(each.row, data),
    y: each.middle,
    shape: shapeOf(meets(each.row, data.target)),
  }));
  const size = placed.rows.some(({ names }) => names.length === 0) ? SMALL : USUAL;
  return [intervals(shown), ...shapeMarks(dots, size), ...texts(placed)];
}

/** The figure that a row's dot stands at: its share or its rank. */
function placeOf(row: RankChartRow, { of }: RankChartData): number | null {
  return of === 'share' ? row.share : row.rank;
}

/** All intervals as one line with gaps: an element for each would cost more than everything else. */
function intervals(shown: readonly PlacedRow[]): Plot.Markish {
  const ends = shown
    .filter(({ row }) => row.low !== null && row.high !== null)
    .flatMap(({ row, middle }) => [
      { x: row.low, y: middle },
      { x: row.high, y: middle },
      { x: null, y: null },
    ]);
  return Plot.line(ends, { x: 'x', y: 'y', stroke: colours.quiet, strokeWidth: 2 });
}

function texts({ rows, left, right }: PlacedRows): Plot.Markish[] {
  return [true, false].flatMap((bold) => {
    const alike = rows.filter(({ highlighted }) => highlighted === bold);
    return [
      Plot.text(
        alike.flatMap(({ names }) => names),
        { ...setting(bold), frameAnchor: 'left', dx: -left, textAnchor: 'start' },
      ),
      Plot.text(
        alike.flatMap(({ share }) => share),
        { ...setting(bold), frameAnchor: 'right', dx: right, textAnchor: 'end' },
      ),
    ];
  });
}

/** Letters on a ground of their own, since lines pass behind names that stand above their dots. */
function setting(bold: boolean) {
  return {
    text: ({ text }: LineAt) => text,
    y: ({ y }: LineAt) => y,
    fontSize: NAME_SIZE,
    fontWeight: bold ? 'bold' : 'normal',
    fill: colours.text,
    stroke: bold ? colours.highlight : colours.paper,
    strokeWidth: 4,
  };
}
