import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import type { BarLayout, PlacedBar } from '../frame/place-bars.ts';
import { textWidth } from '../frame/wrap-text.ts';
import { countInWords } from '../words/count-in-words.ts';
import type { SummedBands, SummedRow } from './band-chart-data.ts';
import { type BandLook, bandLooks } from './band-looks.ts';

/** The line between the last band within the limit and the first beyond it. */
export const LIMIT = { stroke: colours.text, width: 3 };

const SIZE = 12;
const AROUND = 7;
const GAP = 1;
const LEAST_WITH_GAP = 4;
const HALO = 7;

/** One band of one row, in pixels. */
interface Segment {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly fill: string;
  readonly text: string;
}

/** The bars of the rows, the numbers in them where they fit, and where the limit lies; bars are `width` pixels long. */
export function bandMarks({ bands, rows }: SummedBands, layout: BarLayout, width: number): Plot.Markish[] {
  const looks = bandLooks(bands);
  const along = { from: layout.left, width };
  const bars = layout.placed.flatMap((bar, at) => {
    const row = rows[at];
    return row === undefined ? [] : [{ bar, row }];
  });
  const segments = bars.flatMap(({ bar, row }) => segmentsOf(row, { bar, looks, ...along }));
  return [emptyMark(bars, along), ...blockMarks(segments), numbersMark(segments), ...limitMarks(bars, along)];
}

interface Along {
  readonly from: number;
  readonly width: number;
}

interface Bar {
  readonly bar: PlacedBar;
  readonly row: SummedRow;
}

function segmentsOf(
  { counts, total }: SummedRow,
  { bar, looks, from, width }: Along & { readonly bar: PlacedBar; readonly looks: readonly BandLook[] },
): readonly Segment[] {
  let before = 0;
  return counts.flatMap((count, at) => {
    const look = looks[at];
    if (count === 0 || look === undefined) return [];
    const [x1, wide] = [from + (before / total) * width, (count / total) * width];
    before += count;
    const gap = wide < LEAST_WITH_GAP ? 0 : GAP;
    const text = bar.names.length === 0 ? '' : fitting(look.letter, count, wide - AROUND);
    return [{ x1: x1 + gap, x2: x1 + wide - gap, y1: bar.top, y2: bar.bottom, fill: look.fill, text }];
  });
}

/** The letter of a band above its number, the letter alone, or nothing: whatever has room. */
function fitting(letter: string, count: number, room: number): string {
  const number = countInWords(count);
  if (textWidth(number, SIZE) <= room) return `${letter}\n${number}`;
  return textWidth(letter, SIZE) <= room ? letter : '';
}

/** One mark for each colour, so that it is written once for very many bars. */
function blockMarks(segments: readonly Segment[]): Plot.Markish[] {
  return [...Map.groupBy(segments, ({ fill }) => fill)].map(([fill, blocks]) =>
    Plot.rect(blocks, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill }),
  );
}

function numbersMark(segments: readonly Segment[]): Plot.Markish {
  return Plot.text(
    segments.filter(({ text }) => text !== ''),
    {
      x: ({ x1, x2 }: Segment) => (x1 + x2) / 2,
      y: ({ y1, y2 }: Segment) => (y1 + y2) / 2,
      text: 'text',
      fontSize: SIZE,
      lineHeight: 1.15,
      fill: colours.paper,
    },
  );
}

/** The outline of a bar in which nobody was counted. */
function emptyMark(bars: readonly Bar[], { from, width }: Along): Plot.Markish {
  return Plot.rect(
    bars.filter(({ row }) => row.total === 0),
    {
      x1: from + 0.5,
      x2: from + width - 0.5,
      y1: ({ bar }: Bar) => bar.top,
      y2: ({ bar }: Bar) => bar.bottom,
      stroke: colours.line,
      fill: colours.paper,
    },
  );
}

/** The line of the limit on each bar; on a high one with white at its sides, so that it stands out from both neighbours. */
function limitMarks(bars: readonly Bar[], along: Along): Plot.Markish[] {
  const lines = bars.filter(({ row }) => row.share !== null).map((each) => limitOn(each, along));
  const ends = { x: 'x', y1: 'y1', y2: 'y2' };
  return [
    Plot.ruleX(
      lines.filter(({ isHigh }) => isHigh),
      { ...ends, stroke: colours.paper, strokeWidth: HALO },
    ),
    Plot.ruleX(lines, { ...ends, stroke: LIMIT.stroke, strokeWidth: LIMIT.width }),
  ];
}

function limitOn({ bar, row }: Bar, { from, width }: Along) {
  const isHigh = bar.names.length > 0;
  const over = isHigh ? 4 : 1;
  const half = LIMIT.width / 2;
  const x = Math.min(Math.max((row.share ?? 0) * width, half), width - half);
  return { x: from + x, y1: bar.top - over, y2: bar.bottom + over, isHigh };
}
