import { isAdmissible } from './ets-admissible.ts';
import { etsAsR } from './ets-as-r.ts';
import { type EtsModel, type EtsParts, etsModels, startSize, weightCount } from './ets-model.ts';
import { bestEtsStart, toEtsState } from './ets-start.ts';
import { etsStarts, toEtsWeights } from './ets-weights.ts';
import { type Forecast, type ForecastMethod, type Frame, requireSeries } from './forecast.ts';
import { minimise } from './minimise.ts';
import {
  project,
  projectedDeviation,
  type SmoothingState,
  type SmoothingWeights,
  smooth,
} from './smoothing.ts';
import { sumOfSquares } from './sums.ts';

/** How well a model fits: the likelihood leaves out its constant, as R's forecast does; both are infinite for an exact fit. */
export type EtsFit = { readonly logLikelihood: number; readonly variance: number; readonly aicc: number };

/** An ETS forecast with its weights, its state before the first value and after the last, and its fit. */
export type EtsForecast = Forecast & {
  readonly model: EtsModel;
  readonly weights: SmoothingWeights;
  readonly start: SmoothingState;
  readonly state: SmoothingState;
  readonly fit: EtsFit;
};

/**
 * How the weights and the start are found: `exact` is the highest likelihood, with the start solved for by least
 * squares; `as-forecast-package` stops where R's forecast 8.20 stops, which is often far below it.
 */
export type EtsSearch = 'exact' | 'as-forecast-package';

/**
 * An ETS model with additive error, by maximum likelihood within the usual and admissible region of its weights.
 * Needs two periods more than the model has numbers to estimate, and for a seasonal model two seasons.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, chapters 5, 6 and 10.
 */
export function ets(
  values: readonly number[],
  frame: Frame,
  model: EtsModel,
  search: EtsSearch = 'exact',
): EtsForecast {
  const parts = etsModels[model];
  requireSeries(values, frame, shortestFor(parts, frame.season));
  const found =
    search === 'exact' ? mostLikely(values, frame.season, parts) : etsAsR(values, frame.season, parts);
  return forecastWith(values, frame, { model, ...found });
}

/** The ETS model with the lowest AICc of all that the series is long enough for. */
export function bestEts(values: readonly number[], frame: Frame): EtsForecast {
  const simplest = ets(values, frame, 'ANN');
  return otherModels
    .filter((model) => values.length >= shortestFor(etsModels[model], frame.season))
    .map((model) => ets(values, frame, model))
    .reduce((best, next) => (next.fit.aicc < best.fit.aicc ? next : best), simplest);
}

/** An ETS model as a method, for a back-test. */
export function etsOf(model: EtsModel): ForecastMethod {
  return (values, frame) => ets(values, frame, model);
}

const otherModels: readonly EtsModel[] = ['AAN', 'AAdN', 'ANA', 'AAA', 'AAdA'];

/** A season of one period is none, so no seasonal model has room for it. */
function shortestFor(parts: EtsParts, season: number): number {
  if (!parts.isSeasonal) return estimatedNumbers(parts, season) + 2;
  return season < 2 ? Number.POSITIVE_INFINITY : Math.max(2 * season, estimatedNumbers(parts, season) + 2);
}

function estimatedNumbers(parts: EtsParts, season: number): number {
  return weightCount(parts) + startSize(parts, season);
}

type Found = { readonly weights: SmoothingWeights; readonly start: SmoothingState };

/** Only the weights are searched for: the start follows from them. */
function mostLikely(values: readonly number[], season: number, parts: EtsParts): Found {
  const startOf = (weights: SmoothingWeights) => bestEtsStart(values, season, { parts, weights });
  const objective = (place: readonly number[]) => {
    const weights = toEtsWeights(parts, place);
    if (!isAdmissible(weights, parts.isSeasonal ? season : 0)) return Number.POSITIVE_INFINITY;
    return Math.log(squaredError(values, startOf(weights).residuals));
  };
  const weights = toEtsWeights(parts, minimise(objective, etsStarts(parts)).place);
  return { weights, start: toEtsState(parts, season, startOf(weights).coefficients) };
}

function forecastWith(
  values: readonly number[],
  frame: Frame,
  found: Found & { readonly model: EtsModel },
): EtsForecast {
  const { model, weights, start } = found;
  const parts = etsModels[model];
  const { errors, end: state } = smooth(values, start, weights);
  const fit = fitOf(squaredError(values, errors), values.length, estimatedNumbers(parts, frame.season));
  const deviation = projectedDeviation(weights, { ...frame, deviation: Math.sqrt(fit.variance) });
  const mean = project(state, weights.damping, frame.horizon);
  return { method: parts.name, mean, deviation, residuals: errors, model, weights, start, state, fit };
}

/** The variance of the errors counts as one more estimated number. */
function fitOf(error: number, periods: number, estimated: number): EtsFit {
  const logLikelihood = (-periods / 2) * Math.log(error);
  const counted = estimated + 1;
  const room = periods - counted - 1;
  const correction = room > 0 ? (2 * counted * (counted + 1)) / room : Number.POSITIVE_INFINITY;
  const aicc =
    2 * counted - 2 * logLikelihood + (logLikelihood === Number.POSITIVE_INFINITY ? 0 : correction);
  return { logLikelihood, variance: error / (periods - estimated), aicc };
}

/** What rounding leaves of an exact fit counts as no error at all. */
function squaredError(values: readonly number[], errors: readonly number[]): number {
  const error = sumOfSquares(errors);
  return error <= 1e-26 * sumOfSquares(values) ? 0 : error;
}
