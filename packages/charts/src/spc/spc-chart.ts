/** Values over time with what chance explains, by the rules of Making Data Count. */
import type { Chart, Look } from '../chart.ts';
import { drawnWhenAsked } from '../drawn-when-asked.ts';
import { type Drawing, space } from '../frame/drawing.ts';
import { figureAxis } from '../frame/figure-axis.ts';
import { type Flag, flagItems, flagMarkup, flagsHeight } from '../frame/flags.ts';
import { frame, innerWidth } from '../frame/frame.ts';
import { keyRows } from '../frame/key-rows.ts';
import { drawOn, planeFor } from '../frame/plane.ts';
import type { Timeline } from '../frame/timeline.ts';
import type { SpcChartData } from './spc-chart-data.ts';
import { iconRow } from './spc-icons.ts';
import { rebaseFlags, spcKey } from './spc-key.ts';
import { spcMarks } from './spc-marks.ts';
import { spcSentence, warningsInWords } from './spc-sentence.ts';
import { spcTimeline } from './spc-series.ts';
import { spcTable } from './spc-table.ts';
import { spcTitle } from './spc-title.ts';

const ASIDE = 16;

/**
 * A control chart with its icons: values with a gap at each missing month, the average and the limits of each baseline,
 * targets that may change, and every rebase with its date and reason. A kind of point is known by its form.
 */
export function spcChart(data: SpcChartData, look: Look = {}): Chart {
  const width = innerWidth(look);
  const title = look.title ?? spcTitle(data);
  const sentence = spcSentence(data, title);
  return drawnWhenAsked({ table: spcTable(data), sentence, title }, () => {
    const parts = partsOf(data, width);
    const note = warningsInWords(data.chart);
    return frame({ title, sentence, about: data, key: [], parts, width, note });
  });
}

/** Icons, key, the months, and what the flags among them mean. */
function partsOf(data: SpcChartData, width: number): readonly Drawing[] {
  const timeline = spcTimeline(data.chart);
  const flags = timeline === null ? [] : rebaseFlags(data, timeline);
  return [
    iconRow(data.chart),
    keyRows(spcKey(data), width),
    space(4),
    points(data, flags, { timeline, width }),
    keyRows(flagItems(flags), width),
  ];
}

interface Space {
  readonly timeline: Timeline | null;
  readonly width: number;
}

function points({ chart, unit }: SpcChartData, flags: readonly Flag[], { timeline, width }: Space): Drawing {
  const figures = chart.points.flatMap(({ value, mean, lower, upper, target }) => [
    ...[value, mean, lower, upper, target],
  ]);
  const shown = { timeline, axis: figureAxis(figures, unit) };
  const above = flagsHeight(flags, planeFor(shown, width, { above: 0, aside: ASIDE }));
  const plane = planeFor(shown, width, { above, aside: ASIDE });
  const marks = timeline === null ? [] : spcMarks(chart, timeline, plane.right - plane.left);
  return drawOn(plane, marks, flagMarkup(flags, plane));
}
