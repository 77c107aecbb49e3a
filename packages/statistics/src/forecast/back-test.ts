import { sum } from '../arithmetic/sum.ts';
import { at } from './at.ts';
import { type Band, toBands } from './band.ts';
import { type ForecastMethod, type Frame, requireSeries } from './forecast.ts';
import { mean } from './sums.ts';

/** How forecasts fared against what then came. All but the counts are null where there was no outcome. */
export interface ForecastScore {
  /** How many outcomes were forecast, each as often as there were origins before it. */
  readonly outcomes: number;
  /** Mean absolute error, in the units of the series. */
  readonly mae: number | null;
  /** Mean absolute error as a share of the outcome (0.05 is 5%), over outcomes other than 0. */
  readonly mape: number | null;
  /** How many outcomes lay within the 80% interval, and the share that is of all; likewise for 95%. */
  readonly within80: number;
  readonly coverage80: number | null;
  readonly within95: number;
  readonly coverage95: number | null;
}

/** A score for forecasts so many periods ahead, from 1. */
interface HorizonScore extends ForecastScore {
  readonly ahead: number;
}

/** A back-test from a rolling origin: all forecasts together, and by how far ahead they were. */
export interface BackTest extends ForecastScore {
  readonly origins: number;
  readonly byHorizon: readonly HorizonScore[];
}

/** A frame, with the fewest periods before the first origin (without it three seasons) and the most origins (without it all). */
export interface BackTestFrame extends Frame {
  readonly earliest?: number;
  readonly atMost?: number;
}

/** What was forecast of the periods after an origin: the number of periods that were known. */
export interface OriginForecast {
  readonly origin: number;
  readonly bands: readonly Band[];
}

/**
 * A back-test of a method: from every origin in turn it sees only what came before, and what it then forecast is
 * held against what came. A RangeError where the series leaves no origin.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.10.
 */
export function backTest(values: readonly number[], frame: BackTestFrame, method: ForecastMethod): BackTest {
  const earliest = frame.earliest ?? 3 * frame.season;
  requireSeries(values, frame, earliest + 1);
  const origins = lastOrigins(values, earliest, frame.atMost);
  const forecasts = origins.map((origin) => ({
    origin,
    bands: toBands(method(values.slice(0, origin), { season: frame.season, horizon: frame.horizon })),
  }));
  return scoreForecasts(values, frame.horizon, forecasts);
}

/** The origins with a known value just before and something after, from the earliest on; the last ones where there are more than `atMost`. */
export function lastOrigins(
  values: readonly (number | null)[],
  earliest: number,
  atMost = Number.POSITIVE_INFINITY,
): readonly number[] {
  const all = values.flatMap((_, i) => (i >= earliest && typeof values[i - 1] === 'number' ? [i] : []));
  return all.slice(Math.max(0, all.length - atMost));
}

/** The score of forecasts against a series. A period whose outcome is not known counts for nothing. */
export function scoreForecasts(
  values: readonly (number | null)[],
  horizon: number,
  forecasts: readonly OriginForecast[],
): BackTest {
  const ahead = Array.from({ length: horizon }, (_, i) => outcomesAhead(values, forecasts, i));
  return {
    ...scoreOf(ahead.flat()),
    origins: forecasts.length,
    byHorizon: ahead.map((outcomes, i) => ({ ahead: i + 1, ...scoreOf(outcomes) })),
  };
}

interface Outcome {
  readonly value: number;
  readonly band: Band;
}

function outcomesAhead(
  values: readonly (number | null)[],
  forecasts: readonly OriginForecast[],
  ahead: number,
): readonly Outcome[] {
  return forecasts.flatMap(({ origin, bands }) => {
    const [value, band] = [values[origin + ahead], bands[ahead]];
    return typeof value === 'number' && band !== undefined ? [{ value, band }] : [];
  });
}

function scoreOf(outcomes: readonly Outcome[]): ForecastScore {
  const errors = outcomes.map(({ value, band }) => Math.abs(value - band.mean));
  const shares = outcomes.flatMap(({ value }, i) => (value === 0 ? [] : [at(errors, i) / Math.abs(value)]));
  const within80 = sum(
    outcomes.map(({ value, band }) => Number(isWithin(value, band.lower80, band.upper80))),
  );
  const within95 = sum(
    outcomes.map(({ value, band }) => Number(isWithin(value, band.lower95, band.upper95))),
  );
  const isNone = outcomes.length === 0;
  return {
    outcomes: outcomes.length,
    mae: isNone ? null : mean(errors),
    mape: shares.length === 0 ? null : mean(shares),
    within80,
    coverage80: isNone ? null : within80 / outcomes.length,
    within95,
    coverage95: isNone ? null : within95 / outcomes.length,
  };
}

/** A rounding error outside is still within: an interval may have no width. */
function isWithin(value: number, lower: number, upper: number): boolean {
  const rounding = 1e-9 * Math.max(Math.abs(value), Math.abs(lower), Math.abs(upper));
  return value >= lower - rounding && value <= upper + rounding;
}
