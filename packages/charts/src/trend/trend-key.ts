import type { KeyItem } from '../frame/key-item.ts';
import type { TrendChartData, TrendForecast } from './trend-chart-data.ts';
import { FORECAST_LOOKS, seriesLook, TARGET_LOOKS } from './trend-looks.ts';
import { knownOf } from './trend-series.ts';

/** The key of a trend: the series that are not `named` beside their lines, the targets, and the forecast. */
export function trendKey(data: TrendChartData, named: boolean): readonly KeyItem[] {
  const { series, targets = [], forecast } = data;
  return [
    ...series.flatMap((each, at) => {
      const known = knownOf(each).length > 0;
      if (known && (named || (series.length === 1 && forecast === undefined))) return [];
      const text = known ? each.name : `${each.name}: no figures`;
      return [{ kind: 'marked-line', ...seriesLook(at), text } as const];
    }),
    ...targets.map(({ kind }): KeyItem => {
      const { line, name } = TARGET_LOOKS[kind];
      return { kind: 'line', line, text: name };
    }),
    ...(forecast === undefined ? [] : forecastItems(forecast)),
  ];
}

function forecastItems({ method, points }: TrendForecast): readonly KeyItem[] {
  const mean: KeyItem = {
    ...{ kind: 'line', line: FORECAST_LOOKS.mean },
    text: `Forecast by ${method}, with the bands of 80% and 95%`,
  };
  const naive: KeyItem = {
    ...{ kind: 'line', line: FORECAST_LOOKS.naive },
    text: 'The same month a year before (seasonal naive)',
  };
  return points.some((point) => point.naive !== null) ? [mean, naive] : [mean];
}
