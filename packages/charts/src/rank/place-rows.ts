import type { LineAt } from '../frame/line-at.ts';
import { BOLDER, widest, wrapText } from '../frame/wrap-text.ts';
import { plainText } from '../words/plain-text.ts';
import { inOrder, type RankChartData, type RankChartRow } from './rank-chart-data.ts';
import { shareOf } from './rank-words.ts';

/** A row with its place on the paper: the lines of its name, its share, and the height of its dot, in pixels. */
export interface PlacedRow {
  readonly row: RankChartRow;
  readonly names: readonly LineAt[];
  readonly share: readonly LineAt[];
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  readonly highlighted: boolean;
}

/** All rows on the paper, and the room at the left and the right of the field of dots, in pixels. */
export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of names and shares, in pixels. */
export const NAME_SIZE = 13;
/** With more rows than this, only the first, the last and the highlighted are named; the table names all. */
export const MOST_NAMED = 60;

const LINE = 15;
const AROUND = 9;
const UNNAMED_HEIGHT = 9;
const STRIP = 16;
const ASIDE = 14;
const EDGE = 10;
/** Narrower than this, names stand above their dots, so that these have the whole width. */
const NARROW = 380;
const MOST_FOR_NAMES = 0.42;

interface Room {
  readonly beside: boolean;
  readonly names: number;
}

/** Where each row goes, from `top` downwards. */
export function placeRows(data: RankChartData, width: number, top: number): PlacedRows {
  const ordered = inOrder(data.rows);
  const shares =
    widest(
      ordered.map((row) => shareOf(row, data)),
      NAME_SIZE,
    ) + ASIDE;
  const beside = width >= NARROW;
  const named = ordered.filter((_, at) => isNamed(data, ordered, at));
  const most = beside ? width * MOST_FOR_NAMES : width - shares;
  const room = {
    beside,
    names: Math.min(
      most,
      widest(
        named.map((row) => nameOf(row, ordered)),
        NAME_SIZE,
      ),
    ),
  };
  let next = top;
  const rows = ordered.map((row, at) => {
    const placed = placeRow(isNamed(data, ordered, at) ? textsOf(row, data, room) : UNNAMED, next, room);
    next += placed.height;
    return { ...placed, row, highlighted: row.name === data.highlight };
  });
  return { rows, left: beside ? room.names + ASIDE : EDGE, right: beside ? shares : EDGE, bottom: next };
}

interface Texts {
  readonly lines: readonly string[];
  readonly share: string;
}

const UNNAMED: Texts = { lines: [], share: '' };

function textsOf(row: RankChartRow, data: RankChartData, { names }: Room): Texts {
  const size = NAME_SIZE * (row.name === data.highlight ? BOLDER : 1);
  return { lines: wrapText(nameOf(row, data.rows), names, size), share: shareOf(row, data) };
}

function placeRow(
  { lines, share }: Texts,
  top: number,
  { beside }: Room,
): Omit<PlacedRow, 'row' | 'highlighted'> {
  if (lines.length === 0)
    return { names: [], share: [], top, height: UNNAMED_HEIGHT, middle: top + UNNAMED_HEIGHT / 2 };
  const text = lines.length * LINE;
  const height = text + AROUND + (beside ? 0 : STRIP);
  const first = top + AROUND / 2 + LINE / 2;
  const middle = beside ? top + height / 2 : top + AROUND / 2 + text + STRIP / 2;
  return {
    names: lines.map((line, at) => ({ text: line, y: first + at * LINE })),
    share: [{ text: share, y: beside ? middle : first }],
    ...{ top, height, middle },
  };
}

function isNamed({ highlight }: RankChartData, rows: readonly RankChartRow[], at: number): boolean {
  const isEnd = at === 0 || at === rows.length - 1;
  return rows.length <= MOST_NAMED || isEnd || rows[at]?.name === highlight;
}

function nameOf({ name, rank, tied }: RankChartRow, rows: readonly RankChartRow[]): string {
  return plainText(rank === null || rows.length === 1 ? name : `${tied > 1 ? '=' : ''}${rank} ${name}`);
}
