import { at } from './at.ts';
import { type Forecast, predictionInterval } from './forecast.ts';
import { toMonth } from './month.ts';

/** What is expected of one period, and the intervals in which it should lie with a chance of 80% and 95%. */
export interface Band {
  readonly mean: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
}

/** What is expected of a month (`2024-04`). */
export interface ForecastPoint extends Band {
  readonly month: string;
}

/** A forecast as bands, one for each period ahead. */
export function toBands(forecast: Forecast): readonly Band[] {
  const [narrow, wide] = [predictionInterval(forecast, 0.8), predictionInterval(forecast, 0.95)];
  return forecast.mean.map((mean, i) => ({
    mean,
    lower80: at(narrow.lower, i),
    upper80: at(narrow.upper, i),
    lower95: at(wide.lower, i),
    upper95: at(wide.upper, i),
  }));
}

/** The bands of a forecast of counts, which are never below 0. */
export function countBands(forecast: Forecast): readonly Band[] {
  return toBands(forecast).map((band) => changeBand(band, (value) => Math.max(0, value)));
}

/** The band with every number of it changed; `change` must keep their order. */
export function changeBand(band: Band, change: (value: number) => number): Band {
  return {
    mean: change(band.mean),
    lower80: change(band.lower80),
    upper80: change(band.upper80),
    lower95: change(band.lower95),
    upper95: change(band.upper95),
  };
}

/** The bands of the months from one on. */
export function toPoints(bands: readonly Band[], first: number): readonly ForecastPoint[] {
  return bands.map((band, i) => ({ month: toMonth(first + i), ...band }));
}
