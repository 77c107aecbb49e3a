import type { Cell, ColumnKind, Table } from '../chart.ts';
import { timeOf } from '../frame/timeline.ts';
import { capitalised } from '../words/capitalised.ts';
import { periodInWords } from '../words/period-in-words.ts';
import type { ForecastPoint, TrendChartData } from './trend-chart-data.ts';
import { TARGET_LOOKS } from './trend-looks.ts';
import { targetOn, trendStep, valueOn } from './trend-series.ts';

const FORECAST_COLUMNS: readonly {
  readonly name: string;
  readonly of: Exclude<keyof ForecastPoint, 'date'>;
}[] = [
  { name: 'Forecast', of: 'mean' },
  { name: '80% band from', of: 'lower80' },
  { name: '80% band to', of: 'upper80' },
  { name: '95% band from', of: 'lower95' },
  { name: '95% band to', of: 'upper95' },
  { name: 'Seasonal naive', of: 'naive' },
];

/** The figures of a trend in order of date: each series, the targets that held, and the forecast. */
export function trendTable(data: TrendChartData): Table {
  const { unit, series, targets = [], forecast } = data;
  const between: ColumnKind = unit.kind === 'count' ? 'number' : unit.kind;
  const ahead = forecast === undefined ? [] : FORECAST_COLUMNS;
  const step = trendStep(data);
  return {
    columns: [
      { name: capitalised(step), kind: 'text' },
      ...series.map(({ name }) => ({ name, kind: unit.kind })),
      ...targets.map(({ kind }) => ({ name: TARGET_LOOKS[kind].name, kind: between })),
      ...ahead.map(({ name }) => ({ name, kind: between })),
    ],
    rows: datesOf(data).map((date) => [
      periodInWords(date, step),
      ...series.map((each) => valueOn(each, date)),
      ...targets.map((target) => targetOn(target, date)),
      ...forecastCells(data, date),
    ]),
  };
}

function forecastCells({ forecast }: TrendChartData, date: string): readonly Cell[] {
  if (forecast === undefined) return [];
  const point = forecast.points.find((each) => each.date === date);
  return FORECAST_COLUMNS.map(({ of }) => point?.[of] ?? null);
}

function datesOf({ series, forecast }: TrendChartData): readonly string[] {
  const points = [...series.flatMap((each) => each.points), ...(forecast?.points ?? [])];
  return [...new Set(points.map(({ date }) => date))].sort((a, b) => timeOf(a) - timeOf(b));
}
