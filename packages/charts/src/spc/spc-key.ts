import type { PointType } from '@clockstop/statistics';
import type { Flag } from '../frame/flags.ts';
import type { KeyItem } from '../frame/key-item.ts';
import { type Timeline, timeOf } from '../frame/timeline.ts';
import { figureInWords } from '../words/figure-in-words.ts';
import { periodInWords } from '../words/period-in-words.ts';
import { targetFigureInWords } from '../words/target-figure-in-words.ts';
import type { SpcChartData } from './spc-chart-data.ts';
import { SPC_LINES } from './spc-marks.ts';
import { latestTarget, measuredOf } from './spc-series.ts';
import { POINT_LOOKS } from './spc-shapes.ts';

/** The key of a control chart: the kinds of points that there are, and the lines with their latest figures. */
export function spcKey({ chart, unit }: SpcChartData): readonly KeyItem[] {
  const types = new Set(measuredOf(chart.points).map(({ type }) => type ?? 'common_cause'));
  const shapes = (Object.keys(POINT_LOOKS) as PointType[])
    .filter((type) => types.has(type))
    .map((type): KeyItem => ({ kind: 'shape', ...POINT_LOOKS[type] }));
  const { mean = null, lower = null, upper = null } = chart.baselines.at(-1) ?? {};
  const target = latestTarget(chart);
  const words = (figure: number): string => figureInWords(figure, unit);
  return [
    ...shapes,
    ...line('average', mean === null ? null : `Average ${words(mean)}`),
    ...line(
      'limits',
      lower === null || upper === null ? null : `Limits ${spanOf(words(lower), words(upper))}`,
    ),
    ...line('target', target === null ? null : `Target ${targetFigureInWords(target, unit)}`),
  ];
}

function spanOf(lower: string, upper: string): string {
  return lower === upper ? lower : `${lower} to ${upper}`;
}

function line(name: keyof typeof SPC_LINES, text: string | null): readonly KeyItem[] {
  return text === null ? [] : [{ kind: 'line', line: SPC_LINES[name], text }];
}

/** Where limits were worked out anew, and why. */
export function rebaseFlags({ chart }: SpcChartData, { step }: Timeline): readonly Flag[] {
  return chart.baselines
    .filter(({ reason }) => reason !== null)
    .map(({ from, reason }) => ({
      time: timeOf(from) - step.length / 2,
      text: `New limits from ${periodInWords(from, step.name)}: ${reason}`,
    }));
}
