/** Who or what contributes most of a number, such as the breaches of a standard. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import { barTexts, HEADING_HEIGHT } from '../frame/bar-marks.ts';
import type { Drawing } from '../frame/drawing.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import { type BarLayout, placeBars } from '../frame/place-bars.ts';
import { plot } from '../frame/plot.ts';
import { rowHighlights } from '../frame/row-highlights.ts';
import { percentInWords } from '../words/percent-in-words.ts';
import { plainText } from '../words/plain-text.ts';
import { type DrawnRow, drawnRows } from './drawn-rows.ts';
import type { ParetoChartData } from './pareto-chart-data.ts';
import { paretoMarks, REACHED_HEIGHT, reachedMarks } from './pareto-marks.ts';
import { paretoTable } from './pareto-table.ts';
import { countOfRow, paretoSentence, paretoTitle, reachedInWords } from './pareto-words.ts';
import { type RunningShares, runningShares } from './running-shares.ts';

const BAR = 20;

/**
 * Who or what contributes how much, from the most to the least, with the running share at the right and a line where
 * 80% of all is reached. Of more than 25 rows the first 24 are drawn and one bar for all the others; the table has all.
 */
export function paretoChart(data: ParetoChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const shares = runningShares(data.rows);
  const drawn = drawnRows(shares);
  const title = look.title ?? paretoTitle(data, shares);
  const sentence = paretoSentence(data, shares, title);
  return drawnWhenAsked({ table: paretoTable(data, shares), sentence, title }, () => {
    const parts = [bars({ data, shares, drawn }, width)];
    return frame({ title, sentence, about: data, key: [], parts, width, note: noteOn(data, shares, drawn) });
  });
}

interface Drawn {
  readonly data: ParetoChartData;
  readonly shares: RunningShares;
  readonly drawn: readonly DrawnRow[];
}

function bars({ data, shares, drawn }: Drawn, width: number): Drawing {
  const layout = layoutOf(data, drawn, width);
  const { left, right } = layout;
  const texts = [plainText(reachedInWords(data, shares)), '80% reached'];
  return plot({
    width,
    height: Math.max(1, layout.bottom),
    ...{ marginLeft: left, marginRight: right, marginTop: 0, marginBottom: 0 },
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      rowHighlights(layout.placed, layout),
      paretoMarks(drawn, layout, width - left - right),
      reachedMarks(drawn, layout, { texts, width }),
      barTexts(layout, shares.total === 0 ? '' : 'Running share'),
    ],
  });
}

function layoutOf({ highlight }: ParetoChartData, drawn: readonly DrawnRow[], width: number): BarLayout {
  const rows = drawn.map(({ name, running, reaches }) => ({
    name,
    aside: running === null ? '' : percentInWords(running),
    highlighted: name === highlight,
    named: true,
    after: reaches ? REACHED_HEIGHT : 0,
  }));
  return placeBars(rows, { width, top: HEADING_HEIGHT, bar: BAR });
}

/** Where the highlighted one, or 80%, is among the others that are run together. */
function noteOn(data: ParetoChartData, shares: RunningShares, drawn: readonly DrawnRow[]): string {
  if (drawn.length === shares.rows.length) return '';
  const hidden = shares.rows.slice(drawn.length - 1).find(({ name }) => name === data.highlight);
  const reached = shares.total === 0 || drawn.some(({ reaches }) => reaches);
  return [
    reached ? '' : `${reachedInWords(data, shares)}.`,
    hidden === undefined
      ? ''
      : `${hidden.name} is among the others, in place ${hidden.place} with ${countOfRow(hidden)}.`,
    'All are in the table beside this chart.',
  ]
    .filter((each) => each !== '')
    .join(' ');
}
