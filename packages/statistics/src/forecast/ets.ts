import { etsAsR } from './ets-as-r.ts';
import { type EtsEstimate, likelihoodError } from './ets-likelihood.ts';
import {
  type EtsModel,
  type EtsParts,
  estimatedNumbers,
  etsModels,
  shortestFor,
  toEtsParts,
} from './ets-model.ts';
import { mostLikely } from './ets-search.ts';
import { type Forecast, type ForecastMethod, type Frame, requireSeries } from './forecast.ts';
import { projectedDeviation, projectedMean } from './projection.ts';
import { type SmoothingState, type SmoothingWeights, smooth } from './smoothing.ts';
import { sumOfSquares } from './sums.ts';

/**
 * How well a model fits. The likelihood leaves out its constant, as R's forecast does, and is infinite for an exact
 * fit. `variance` is that of the errors one period ahead, of their shares where they multiply.
 */
interface EtsFit {
  readonly logLikelihood: number;
  readonly variance: number;
  readonly aicc: number;
}

/** An ETS forecast with its weights, its state before the first value and after the last, and its fit. */
export interface EtsForecast extends Forecast {
  readonly model: EtsModel;
  readonly weights: SmoothingWeights;
  readonly start: SmoothingState;
  readonly state: SmoothingState;
  readonly fit: EtsFit;
}

/**
 * How the weights and the start are found: `exact` is the highest likelihood; `as-forecast-package` stops where R's
 * forecast 8.20 stops, which is often far below it, for comparison with it.
 */
export type EtsSearch = 'exact' | 'as-forecast-package';

/** Which model, and how it is fitted. */
export interface EtsChoice {
  readonly model: EtsModel;
  /** Without it `exact`. */
  readonly search?: EtsSearch;
  /** An estimate from fewer or more values of the same series: an exact search then sets out from it alone, which is quicker. */
  readonly near?: EtsEstimate;
}

/**
 * An ETS model by maximum likelihood within the usual and admissible region of its weights. Needs two periods more
 * than the model has numbers to estimate, for a seasonal model two seasons, and where anything multiplies only
 * values above 0.
 * Source: Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, chapters 5, 6 and 10.
 */
export function ets(values: readonly number[], frame: Frame, choice: EtsChoice): EtsForecast {
  const parts = toEtsParts(choice.model);
  requireSeries(values, frame, shortestFor(parts, frame.season));
  if (!isPossible(values, parts)) throw new RangeError(`${parts.name} needs values above 0`);
  return forecastWith(values, frame, { model: choice.model, ...estimate(values, frame.season, choice) });
}

function estimate(
  values: readonly number[],
  season: number,
  { model, search, near }: EtsChoice,
): EtsEstimate {
  const parts = toEtsParts(model);
  if (search === 'as-forecast-package') return etsAsR(values, season, parts);
  return mostLikely(values, season, { parts, near });
}

/** The ETS model with the lowest AICc of `models` (without them all) that the series is long enough for and fits. */
export function bestEts(
  values: readonly number[],
  frame: Frame,
  among: { readonly models?: readonly EtsModel[]; readonly search?: EtsSearch } = {},
): EtsForecast {
  const { models = etsModels, search = 'exact' } = among;
  const simplest = ets(values, frame, { model: 'ANN', search });
  return models
    .map(toEtsParts)
    .filter((parts) => isPossible(values, parts) && values.length >= shortestFor(parts, frame.season))
    .map(({ model }) => ets(values, frame, { model, search }))
    .reduce((best, next) => (next.fit.aicc < best.fit.aicc ? next : best), simplest);
}

/** An ETS model as a method, for a back-test. */
export function etsOf(model: EtsModel): ForecastMethod {
  return (values, frame) => ets(values, frame, { model });
}

function isPossible(values: readonly number[], parts: EtsParts): boolean {
  return parts.errors === 'additive' || values.every((value) => value > 0);
}

function forecastWith(
  values: readonly number[],
  frame: Frame,
  found: EtsEstimate & { readonly model: EtsModel },
): EtsForecast {
  const { model, weights, state: start } = found;
  const parts = toEtsParts(model);
  const { errors, end: state } = smooth(values, found, parts);
  const estimated = estimatedNumbers(parts, frame.season);
  const variance = sumOfSquares(errors) / (values.length - estimated);
  const fit = { ...fitOf(likelihoodError(values, found, parts), values.length, estimated), variance };
  const from = { kind: parts, weights, state, variance };
  return {
    method: parts.name,
    mean: projectedMean(from, frame.horizon),
    deviation: projectedDeviation(from, frame.horizon),
    residuals: errors,
    model,
    weights,
    start,
    state,
    fit,
  };
}

/** The variance of the errors counts as one more estimated number. */
function fitOf(error: number, periods: number, estimated: number): Omit<EtsFit, 'variance'> {
  const logLikelihood = (-periods / 2) * Math.log(error);
  const counted = estimated + 1;
  const room = periods - counted - 1;
  const correction = room > 0 ? (2 * counted * (counted + 1)) / room : Number.POSITIVE_INFINITY;
  const aicc =
    2 * counted - 2 * logLikelihood + (logLikelihood === Number.POSITIVE_INFINITY ? 0 : correction);
  return { logLikelihood, aicc };
}
