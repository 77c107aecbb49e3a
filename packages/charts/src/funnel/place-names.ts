import { BOLDER, textWidth, wrapText } from '../frame/wrap-text.ts';
import { plainText } from '../words/plain-text.ts';
import type { CountedPoint } from './funnel-chart-data.ts';
import { type FunnelField, xOf, yOf } from './funnel-field.ts';

/** A name beside its point: its lines, where they stand in pixels, and from which end they are written. */
export interface PlacedName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly highlighted: boolean;
}

/** The size of names, in pixels, and the step between their lines in sizes. */
export const NAME_SIZE = 12;
export const NAME_STEP = 1.15;

const MOST_NAMES = 8;
const MOST_LINES = 3;
const WIDEST = 150;
const AWAY = 9;
const AWAY_FROM_RING = 12;
const AROUND_POINT = 5;

/** A piece of the paper, in pixels. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** What names are placed among: the field, the lines in it, and who is to be seen first. */
interface Ground {
  readonly field: FunnelField;
  readonly lines: readonly Box[];
  readonly highlight: string | undefined;
}

/**
 * The names of the highlighted point and of those with a flag, the most unlikely first, that fit into the field without
 * lying on each other or on a point, nor on a line where they can stand elsewhere; never more than eight.
 */
export function placeNames(points: readonly CountedPoint[], ground: Ground): readonly PlacedName[] {
  const { field, highlight } = ground;
  const taken = points.map((point) => around(xOf(point.denominator, field), yOf(point.share, field)));
  const placed: PlacedName[] = [];
  for (const point of candidates(points, highlight)) {
    if (placed.length === MOST_NAMES) break;
    const found = placeName(point, { ...ground, taken });
    if (found === null) continue;
    placed.push(found.name);
    taken.push(found.box);
  }
  return placed;
}

function candidates(points: readonly CountedPoint[], highlight: string | undefined): readonly CountedPoint[] {
  const first = points.filter(({ name }) => name === highlight);
  const flagged = points.filter(({ name, flag }) => flag !== 'none' && name !== highlight);
  return [...first, ...flagged.sort((a, b) => a.p - b.p)];
}

interface Placed {
  readonly name: PlacedName;
  readonly box: Box;
}

function placeName(
  point: CountedPoint,
  { field, lines: drawn, taken, highlight }: Ground & { readonly taken: readonly Box[] },
): Placed | null {
  const highlighted = point.name === highlight;
  const size = NAME_SIZE * (highlighted ? BOLDER : 1);
  const lines = wrapText(plainText(point.name), Math.min(WIDEST, field.width * 0.4), size);
  if (lines.length > MOST_LINES) return null;
  const wide = Math.max(...lines.map((line) => textWidth(line, size)));
  const tall = lines.length * NAME_SIZE * NAME_STEP;
  const free = placesAround(point, field, { tall, away: highlighted ? AWAY_FROM_RING : AWAY })
    .map((place) => ({ place, box: boxOf(place, wide, tall) }))
    .filter(({ box }) => isInside(box, field) && !taken.some((other) => overlap(box, other)));
  const found = free.find(({ box }) => !drawn.some((line) => overlap(box, line))) ?? free[0];
  return found === undefined
    ? null
    : { name: { text: lines.join('\n'), ...found.place, highlighted }, box: found.box };
}

type Place = Pick<PlacedName, 'x' | 'y' | 'anchor'>;

/** Right, left, above, below, then the corners. */
function placesAround(
  point: CountedPoint,
  field: FunnelField,
  { tall, away }: { readonly tall: number; readonly away: number },
): readonly Place[] {
  const [x, y] = [xOf(point.denominator, field), yOf(point.share, field)];
  const [right, left, up, down] = [x + away, x - away, y - away - tall / 2, y + away + tall / 2];
  return [
    { x: right, y, anchor: 'start' },
    { x: left, y, anchor: 'end' },
    { x, y: down, anchor: 'middle' },
    { x, y: up, anchor: 'middle' },
    ...[down, up].flatMap((at): readonly Place[] => [
      { x: x + 2, y: at, anchor: 'start' },
      { x: x - 2, y: at, anchor: 'end' },
    ]),
  ];
}

function boxOf({ x, y, anchor }: Place, wide: number, tall: number): Box {
  const x1 = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { x1, x2: x1 + wide, y1: y - tall / 2, y2: y + tall / 2 };
}

function around(x: number, y: number): Box {
  return { x1: x - AROUND_POINT, x2: x + AROUND_POINT, y1: y - AROUND_POINT, y2: y + AROUND_POINT };
}

function isInside(box: Box, { left, width, top, bottom }: FunnelField): boolean {
  return box.x1 >= left && box.x2 <= width && box.y1 >= top - AWAY && box.y2 <= bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}
