import * as Plot from '@observablehq/plot';
import { colours } from '../colours.ts';
import { lineMark } from '../frame/line-mark.ts';
import { isNext, type Timeline, timeOf } from '../frame/timeline.ts';
import type { ForecastPoint, TrendChartData, TrendForecast } from './trend-chart-data.ts';
import { FORECAST_LOOKS } from './trend-looks.ts';
import { knownOf } from './trend-series.ts';

const BANDS = [
  { y1: 'lower95', y2: 'upper95', fillOpacity: 0.12 },
  { y1: 'lower80', y2: 'upper80', fillOpacity: 0.2 },
];

/** The fan of a forecast, from the latest figure if that is the month before, and the seasonal naive beside it. */
export function forecastMarks(
  data: TrendChartData,
  { points }: TrendForecast,
  timeline: Timeline,
): Plot.Markish[] {
  const ahead = points.map((point) => ({ ...point, time: timeOf(point.date) }));
  const fan = [...startOf(data, points[0], timeline), ...ahead];
  const line = (figure: 'mean' | 'naive', from: typeof ahead) =>
    lineMark(
      from.map((point) => ({ time: point.time, figure: point[figure] })),
      FORECAST_LOOKS[figure],
    );
  return [
    ...BANDS.map((band) => Plot.areaY(fan, { ...band, x: 'time', fill: colours.blue })),
    ...BANDS.flatMap(({ y1, y2 }) => [y1, y2]).map((y) =>
      Plot.line(fan, { x: 'time', y, stroke: colours.blue, strokeWidth: 0.7 }),
    ),
    line('naive', ahead),
    line('mean', fan),
  ];
}

/** The latest figure as the point that the fan spreads from; nothing where months lie between. */
function startOf(
  { series: [first] }: TrendChartData,
  next: ForecastPoint | undefined,
  { step }: Timeline,
): readonly (ForecastPoint & { readonly time: number })[] {
  const last = first && knownOf(first).at(-1);
  if (last === undefined || next === undefined || !isNext(timeOf(next.date), timeOf(last.date), step))
    return [];
  const { date, value } = last;
  const bands = { lower80: value, upper80: value, lower95: value, upper95: value };
  return [{ date, time: timeOf(date), mean: value, naive: value, ...bands }];
}
