import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import { shapeMarks } from '../frame/marks.ts';
import { numberTicks } from '../frame/number-ticks.ts';
import { hollow, type Shape } from '../frame/shape.ts';
import { shareTick } from '../frame/share-axis.ts';
import { shapeOf } from '../rank/rank-shapes.ts';
import {
  hasFigures,
  isComparedByRank,
  type PlacedPanel,
  rankX,
  shareX,
  TITLE_SIZE,
  TITLE_STEP,
  WORDS_SIZE,
} from './place-panels.ts';
import { rankInWords, shareInWords } from './standards-words.ts';

/** How another organisation, a target and an interval are drawn. */
export const OTHER: Shape = hollow('tick', colours.line);
export const TARGET = { stroke: colours.text, dashes: '4 3' };
export const INTERVAL = { stroke: colours.quiet, width: 5 };

const TICK = 6;
const REACH = 11;
/** Of more organisations than this the ticks are thinner. */
const MANY = 60;
const LABEL = 52;
const LABEL_SIZE = 12;

interface Spot {
  readonly x: number | null;
  readonly y: number | null;
}

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Everything in the panels, each kind of mark once for all of them. */
export function standardsMarks(panels: readonly PlacedPanel[]): Plot.Markish[] {
  const drawn = panels.filter(({ row }) => hasFigures(row));
  const ranked = drawn.filter(({ row }) => isComparedByRank(row));
  const crowded = drawn.some(({ row }) => row.others.length > MANY);
  return [
    lines(drawn.flatMap(baseline), { stroke: colours.grid, strokeWidth: 1 }),
    lines(ranked.flatMap(track), { stroke: colours.grid, strokeWidth: 5 }),
    lines(drawn.flatMap(otherTicks), { stroke: colours.line, strokeWidth: crowded ? 0.7 : 1.4 }),
    lines(drawn.flatMap(targetLine), {
      ...{ stroke: TARGET.stroke, strokeWidth: 2, strokeDasharray: TARGET.dashes },
    }),
    lines(ranked.flatMap(interval), { stroke: INTERVAL.stroke, strokeWidth: INTERVAL.width }),
    ...shapeMarks(drawn.flatMap(ownShapes), 12),
    texts(panels.flatMap(titles), { fontSize: TITLE_SIZE, fontWeight: 'bold', textAnchor: 'start' }),
    texts(panels.flatMap(words), { fontSize: WORDS_SIZE, textAnchor: 'start' }),
    texts(drawn.flatMap(labels), { fontSize: LABEL_SIZE, fill: colours.quiet }),
  ];
}

/** Lines of one look as one path with gaps: an element for each of thousands would be slow to draw. */
function lines(spots: readonly Spot[], look: Plot.LineOptions): Plot.Markish {
  return Plot.line(spots, { x: 'x', y: 'y', strokeLinecap: 'butt', ...look });
}

function texts(placed: readonly Text[], look: Plot.TextOptions): Plot.Markish {
  return Plot.text(placed, { x: 'x', y: 'y', text: 'text', ...look });
}

function line(from: Spot, to: Spot): readonly Spot[] {
  return [from, to, { x: null, y: null }];
}

function upright(x: number, y: number, reach: number): readonly Spot[] {
  return line({ x, y: y - reach }, { x, y: y + reach });
}

function baseline({ left, right, stripAt: y }: PlacedPanel): readonly Spot[] {
  return line({ x: left, y }, { x: right, y });
}

function otherTicks(panel: PlacedPanel): readonly Spot[] {
  return panel.row.others.flatMap((share) => upright(shareX(share, panel), panel.stripAt, TICK));
}

function targetLine(panel: PlacedPanel): readonly Spot[] {
  const { target } = panel.row;
  return target === null ? [] : upright(shareX(target, panel), panel.stripAt, REACH);
}

function track(panel: PlacedPanel): readonly Spot[] {
  const y = panel.trackAt;
  return line({ x: rankX(1, panel) - 2, y }, { x: rankX(panel.row.of, panel) + 2, y });
}

function interval(panel: PlacedPanel): readonly Spot[] {
  const { low, high } = panel.row;
  const y = panel.trackAt;
  if (low === null || high === null) return [];
  return line({ x: rankX(low, panel) - 2, y }, { x: rankX(high, panel) + 2, y });
}

function ownShapes(panel: PlacedPanel) {
  const { share, rank, met } = panel.row;
  const shape = shapeOf(met);
  return [
    ...(share === null ? [] : [{ x: shareX(share, panel), y: panel.stripAt, shape }]),
    ...(rank === null || !isComparedByRank(panel.row)
      ? []
      : [{ x: rankX(rank, panel), y: panel.trackAt, shape }]),
  ];
}

function titles({ lines, left, top }: PlacedPanel): readonly Text[] {
  return lines.map((text, at) => ({ text, x: left, y: top + (at + 0.5) * TITLE_STEP }));
}

function words({ row, left, shareAt, rankAt }: PlacedPanel): readonly Text[] {
  const share = { text: capital(shareInWords(row)), x: left, y: shareAt };
  return row.share === null ? [share] : [share, { text: capital(rankInWords(row)), x: left, y: rankAt }];
}

function labels(panel: PlacedPanel): readonly Text[] {
  const { domain, left, right, labelsAt: y } = panel;
  const ticks = numberTicks(domain, Math.floor((right - left) / LABEL), false);
  return ticks.map((share) => ({ text: shareTick(share), x: shareX(share, panel), y }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
