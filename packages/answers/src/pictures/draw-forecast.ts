/** A picture of a forecast of anyone's own figures. */
import { type About, type Chart, type Look, type TrendPoint, trendChart, type Unit } from '@clockstop/charts';
import type { ForecastPair } from '@clockstop/statistics';
import type { OwnForecast } from '../own-charts.ts';
import { ownAbout } from './about.ts';
import type { OwnPicture } from './draw-own.ts';

/** The months there are and those ahead, with the seasonal naive forecast beside, and how often such forecasts held. */
export function drawForecast(own: OwnForecast, noun: string, { file, labels, look }: OwnPicture): Chart {
  const dates = own.rows.map(({ date }) => date);
  const about = ownAbout(file, labels, dates);
  switch (own.kind) {
    case 'counts': {
      const unit: Unit = { kind: 'count', of: noun };
      return drawPair({ about, unit, points: own.rows, pair: own.forecast }, look);
    }
    case 'share': {
      const points = own.rows.map(({ date, numerator, denominator }) => ({
        date,
        value: numerator === null || !denominator ? null : numerator / denominator,
      }));
      return drawPair({ about, unit: { kind: 'share' }, points, pair: own.forecast.share }, look);
    }
  }
}

interface Forecasted {
  readonly about: About;
  readonly unit: Unit;
  readonly points: readonly TrendPoint[];
  readonly pair: ForecastPair;
}

function drawPair({ about, unit, points, pair }: Forecasted, look: Look): Chart {
  const { chosen, seasonalNaive } = pair;
  const { outcomes, coverage80, coverage95 } = chosen.backTest;
  const forecast = {
    method: chosen.model,
    points: chosen.points.map(({ month, ...band }, at) => ({
      date: month,
      ...band,
      naive: seasonalNaive?.points[at]?.mean ?? null,
    })),
    backTest: { figures: outcomes, within80: coverage80, within95: coverage95 },
  };
  return trendChart({ ...about, unit, series: [{ name: about.measure, points }], forecast }, look);
}
