import { plainText } from '../words/plain-text.ts';
import type { LineAt } from './line-at.ts';
import { BOLDER, widest, wrapText } from './wrap-text.ts';

/** One row of a chart of horizontal bars: its name, and what is written at its right. */
interface BarRow {
  readonly name: string;
  readonly aside: string;
  readonly highlighted: boolean;
  /** Without its name a row is low, so that very many fit; `aside` is left out too. */
  readonly named: boolean;
  /** Empty space below the row, in pixels. */
  readonly after: number;
}

/** How bars are placed: where the first row begins and how high a bar is, in pixels. */
interface BarSetting {
  readonly width: number;
  readonly top: number;
  readonly bar: number;
}

/** A row on the paper: its lines of text, its bar from `top` to `bottom`, and all of it from `start` to `end`, in pixels. */
export interface PlacedBar {
  readonly names: readonly LineAt[];
  readonly aside: readonly LineAt[];
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
  readonly highlighted: boolean;
}

/** All rows on the paper, and the room at the left and the right of the bars, in pixels. */
export interface BarLayout {
  readonly placed: readonly PlacedBar[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of names and of what is written at the right, in pixels. */
export const BAR_TEXT_SIZE = 13;
/** With more rows than this only some are named in the picture. */
export const MOST_NAMED_BARS = 60;

const LINE = 15;
const ASIDE = 12;
const NARROW = 560;
const MOST_FOR_NAMES = 0.36;
const UNNAMED = 9;

/** Places rows below each other: with room, names stand at the left of the bars; on a phone, above them. */
export function placeBars(rows: readonly BarRow[], setting: BarSetting): BarLayout {
  const asides =
    widest(
      rows.map(({ aside }) => aside),
      BAR_TEXT_SIZE,
    ) + ASIDE;
  const beside = setting.width >= NARROW;
  const named = rows.filter((row) => row.named).map(({ name }) => plainText(name));
  const names = beside
    ? Math.min(setting.width * MOST_FOR_NAMES, widest(named, BAR_TEXT_SIZE))
    : setting.width - asides;
  let next = setting.top;
  const placed = rows.map((row) => {
    const bar = placeBar(row, { names, start: next, bar: setting.bar, beside });
    next = bar.end + row.after;
    return bar;
  });
  return { placed, left: beside ? names + ASIDE : 0, right: beside ? asides : 0, bottom: next };
}

interface Place {
  readonly names: number;
  readonly start: number;
  readonly bar: number;
  readonly beside: boolean;
}

function placeBar(row: BarRow, place: Place): PlacedBar {
  const { start } = place;
  const { highlighted } = row;
  if (!row.named) {
    const bar = { top: start + 1, bottom: start + UNNAMED - 1, start, end: start + UNNAMED };
    return { names: [], aside: [], ...bar, highlighted };
  }
  const size = BAR_TEXT_SIZE * (highlighted ? BOLDER : 1);
  const lines = wrapText(plainText(row.name), place.names, size);
  return { ...(place.beside ? barBeside : barBelow)(row, lines, place), start, highlighted };
}

type Placed = Omit<PlacedBar, 'start' | 'highlighted'>;

function barBeside({ aside }: BarRow, lines: readonly string[], { start, bar }: Place): Placed {
  const height = Math.max(bar, lines.length * LINE) + 8;
  const middle = start + height / 2;
  return {
    names: linesAround(lines, middle),
    aside: [{ text: aside, y: middle }],
    top: middle - bar / 2,
    bottom: middle + bar / 2,
    end: start + height,
  };
}

function barBelow({ aside }: BarRow, lines: readonly string[], { start, bar }: Place): Placed {
  const above = lines.length * LINE;
  const top = start + 4 + above + 3;
  return {
    names: linesAround(lines, start + 4 + above / 2),
    aside: [{ text: aside, y: start + 4 + LINE / 2 }],
    top,
    bottom: top + bar,
    end: top + bar + 6,
  };
}

function linesAround(lines: readonly string[], middle: number): readonly LineAt[] {
  return lines.map((text, at) => ({ text, y: middle + (at - (lines.length - 1) / 2) * LINE }));
}
