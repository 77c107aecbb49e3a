/** How long people waited, in bands, on both sides of the limit. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import { barTexts, HEADING_HEIGHT } from '../frame/bar-marks.ts';
import type { Drawing } from '../frame/drawing.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { type BarLayout, MOST_NAMED_BARS, placeBars } from '../frame/place-bars.ts';
import { plot } from '../frame/plot.ts';
import { rowHighlights } from '../frame/row-highlights.ts';
import { plainText } from '../words/plain-text.ts';
import { type BandChartData, type SummedBands, sumBands } from './band-chart-data.ts';
import { bandKey } from './band-looks.ts';
import { bandMarks, LIMIT } from './band-marks.ts';
import { bandTable } from './band-table.ts';
import { bandSentence, bandTitle, shareOf } from './band-words.ts';

const BAR = 34;

/**
 * How long people waited, each row a bar of 100% in the bands that are published, with the limit of the standard marked
 * between them. Bands have letters as well as colours; a number that does not fit into its band is in the table. Rows
 * keep their order; of more than 60 only the first, the last and the highlighted are named in the picture.
 */
export function bandChart(data: BandChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const summed = sumBands(data);
  const title = look.title ?? bandTitle(data, summed);
  const sentence = bandSentence(data, summed, title);
  const many = data.rows.length > MOST_NAMED_BARS;
  const note = many ? 'All the names and numbers are in the table beside this chart.' : '';
  return drawnWhenAsked({ table: bandTable(data, summed), sentence, title }, () => {
    const parts = [bars(data, summed, width)];
    return frame({ title, sentence, about: data, key: keyOf(data, summed), parts, width, note });
  });
}

function keyOf({ limit }: BandChartData, { bands, rows }: SummedBands): readonly KeyItem[] {
  const counted = rows.some(({ share }) => share !== null);
  const line: KeyItem = { kind: 'line', line: LIMIT, text: plainText(`Limit of ${limit}`) };
  return [...bandKey(bands), ...(counted ? [line] : [])];
}

function bars(data: BandChartData, summed: SummedBands, width: number): Drawing {
  const layout = layoutOf(data, summed, width);
  const { left, right } = layout;
  return plot({
    width,
    height: layout.bottom,
    ...{ marginLeft: left, marginRight: right, marginTop: 0, marginBottom: 0 },
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      rowHighlights(layout.placed, layout),
      bandMarks(summed, layout, width - left - right),
      barTexts(layout, plainText(`Within ${data.limit}`)),
    ],
  });
}

function layoutOf({ highlight }: BandChartData, { rows }: SummedBands, width: number): BarLayout {
  const last = rows.length - 1;
  const placed = rows.map((row, at) => ({
    name: row.name,
    aside: shareOf(row),
    highlighted: row.name === highlight,
    named: rows.length <= MOST_NAMED_BARS || row.name === highlight || at === 0 || at === last,
    after: 0,
  }));
  return placeBars(placed, { width, top: HEADING_HEIGHT, bar: BAR });
}
