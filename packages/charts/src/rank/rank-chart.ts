/** Organisations in the order of their ranks, each with its interval. */
import type * as Plot from '@observablehq/plot';
import type { Chart, Look } from '../chart.ts';
import { colours } from '../colours.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import type { Drawing } from '../frame/drawing.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { acrossAt } from '../frame/marks.ts';
import { numberTicks } from '../frame/number-ticks.ts';
import { plot } from '../frame/plot.ts';
import { axisX, shareDomain, shareTick } from '../frame/share-axis.ts';
import { percentInWords, targetInWords } from '../words/percent-in-words.ts';
import { MOST_NAMED, placeRows } from './place-rows.ts';
import { meets, type RankChartData } from './rank-chart-data.ts';
import { highlightMarks, rowMarks } from './rank-marks.ts';
import { shapeOf } from './rank-shapes.ts';
import { rankTable } from './rank-table.ts';
import { hasIntervals, intervalInWords, rankSentence, rankTitle } from './rank-words.ts';

const TARGET = { stroke: colours.text, dashes: '6 4' };
const ENGLAND = { stroke: colours.purple, dashes: '2 3' };
const TOP = 8;
const BELOW = 28;
/** How much room the label of a tick takes, in pixels. */
const TICK = { share: 38, rank: 30 };
const MOST_TICKS = 7;

/**
 * Who stands where on a measure, with the interval of each share or rank. Rows are drawn in the order of their ranks,
 * those without a rank last; with more than 60 only the first, the last and the highlighted are named in the picture.
 */
export function rankChart(data: RankChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const title = look.title ?? rankTitle(data);
  const sentence = rankSentence(data, title);
  const note = data.rows.length > MOST_NAMED ? 'All the names are in the table beside this chart.' : '';
  return drawnWhenAsked({ table: rankTable(data), sentence, title }, () => {
    const parts = data.rows.length === 0 ? [] : [rows(data, width)];
    return frame({ title, sentence, about: data, key: keyOf(data), parts, width, note });
  });
}

function keyOf(data: RankChartData): readonly KeyItem[] {
  const shapes = [true, false].filter((met) =>
    data.rows.some((row) => (meets(row, data.target) ?? true) === met),
  );
  const known = data.target != null;
  return [
    ...shapes.map((met): KeyItem => {
      const reached = met ? 'Reaches the target' : 'Below the target';
      return { kind: 'shape', shape: shapeOf(met), text: known ? reached : `The ${data.of}` };
    }),
    ...lineItems(data),
    ...(hasIntervals(data)
      ? [{ kind: 'line', line: { stroke: colours.quiet }, text: intervalInWords(data) } as const]
      : []),
  ];
}

function lineItems({ of, target, england }: RankChartData): readonly KeyItem[] {
  if (of === 'rank') return [];
  return [
    ...(target == null
      ? []
      : [{ kind: 'line', line: TARGET, text: `Target ${targetInWords(target)}` } as const]),
    ...(england == null
      ? []
      : [{ kind: 'line', line: ENGLAND, text: `England ${percentInWords(england, target)}` } as const]),
  ];
}

function rows(data: RankChartData, width: number): Drawing {
  const placed = placeRows(data, width, TOP);
  const { left, right, bottom } = placed;
  const ticks = Math.min(MOST_TICKS, Math.floor((width - left - right) / TICK[data.of]));
  return plot({
    width,
    height: bottom + BELOW,
    marginLeft: left,
    marginRight: right,
    marginTop: TOP,
    marginBottom: BELOW,
    x: { domain: domainOf(data), axis: null },
    y: { type: 'identity', axis: null },
    marks: [highlightMarks(placed), axisMarks(data, ticks), lineMarks(data), rowMarks(data, placed)],
  });
}

function domainOf(data: RankChartData): [number, number] {
  if (data.of === 'rank') return [0.5, data.rows.length + 0.5];
  return shareDomain([
    data.target,
    data.england,
    ...data.rows.flatMap(({ share, low, high }) => [share, low, high]),
  ]);
}

function axisMarks(data: RankChartData, ticks: number): Plot.Markish {
  return data.of === 'share'
    ? axisX(numberTicks(domainOf(data), ticks, false), shareTick)
    : axisX(rankTicks(data.rows.length, ticks), String);
}

/** First, last and some places between them. */
function rankTicks(places: number, ticks: number): readonly number[] {
  const step = Math.max(1, Math.round(places / ticks));
  const between = Array.from({ length: places }, (_, at) => at + 1).filter((place) => place % step === 0);
  return [
    ...new Set([1, ...between.filter((place) => place > step / 2 && place <= places - step / 2), places]),
  ];
}

function lineMarks({ of, target, england }: RankChartData): Plot.Markish {
  if (of === 'rank') return [];
  return [target == null ? [] : acrossAt(target, TARGET), england == null ? [] : acrossAt(england, ENGLAND)];
}
