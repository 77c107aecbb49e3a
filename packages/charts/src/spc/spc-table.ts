import type { ChartPoint, Signal } from '@clockstop/statistics';
import type { ColumnKind, Table } from '../chart.ts';
import type { StepName } from '../frame/time-step.ts';
import { capitalised } from '../words/capitalised.ts';
import { periodInWords } from '../words/period-in-words.ts';
import type { SpcChartData } from './spc-chart-data.ts';
import { spcStep } from './spc-series.ts';
import { POINT_LOOKS } from './spc-shapes.ts';

const SIGNALS: Readonly<Record<Signal, string>> = {
  'outside-limits': 'outside the limits',
  trend: 'in a run that only rises or only falls',
  'two-of-three': 'one of two out of three near or outside a limit',
  shift: 'in a run on one side of the average',
};

/** The figures of a control chart in order of date, with what each point shows in words. */
export function spcTable({ chart, unit }: SpcChartData): Table {
  const step = spcStep(chart);
  const between: ColumnKind = unit.kind === 'count' ? 'number' : unit.kind;
  return {
    columns: [
      { name: capitalised(step), kind: 'text' },
      { name: 'Value', kind: unit.kind },
      { name: 'Average', kind: between },
      { name: 'Lower limit', kind: between },
      { name: 'Upper limit', kind: between },
      { name: 'Target', kind: between },
      { name: 'What it shows', kind: 'text' },
    ],
    rows: chart.points.map((point) => rowOf(point, step)),
  };
}

function rowOf(point: ChartPoint, step: StepName): Table['rows'][number] {
  const { date, value, mean, lower, upper, target } = point;
  return [periodInWords(date, step), value, mean, lower, upper, target, showsInWords(point)];
}

function showsInWords({ value, type, signals }: ChartPoint): string {
  if (value === null || type === null) return 'No figure';
  const { text } = POINT_LOOKS[type];
  return signals.length === 0 ? text : `${text}: ${signals.map((signal) => SIGNALS[signal]).join('; ')}`;
}
