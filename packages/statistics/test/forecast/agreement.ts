import { expect } from 'vitest';
import { type Forecast, predictionInterval } from '../../src/forecast/forecast.ts';
import type { GoldenForecast } from './golden-forecasts.ts';

/** Expects numbers to agree with others to so many parts of the largest of them. */
export function expectNear(mine: readonly number[], theirs: readonly number[], parts: number): void {
  const scale = Math.max(...theirs.map(Math.abs));
  const furthest = Math.max(...theirs.map((value, i) => Math.abs((mine[i] ?? Number.NaN) - value)));
  expect(mine).toHaveLength(theirs.length);
  expect(furthest).toBeLessThanOrEqual(parts * scale);
}

/** Expects mean and intervals to agree with a golden forecast to so many parts. */
export function expectForecast(mine: Forecast, theirs: GoldenForecast, parts: number): void {
  const [narrow, wide] = [predictionInterval(mine, 0.8), predictionInterval(mine, 0.95)];
  expectNear(mine.mean, theirs.mean, parts);
  expectNear(narrow.lower, theirs.lower80, parts);
  expectNear(narrow.upper, theirs.upper80, parts);
  expectNear(wide.lower, theirs.lower95, parts);
  expectNear(wide.upper, theirs.upper95, parts);
}
