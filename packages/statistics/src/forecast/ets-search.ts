import { isAdmissible } from './ets-admissible.ts';
import { etsAsR } from './ets-as-r.ts';
import { type EtsEstimate, likelihoodErrors } from './ets-likelihood.ts';
import { type EtsParts, startSize, weightCount } from './ets-model.ts';
import { fromStandard, standardOf, toStandard } from './ets-standard.ts';
import { roughEtsStart, toEtsState, toFreeNumbers } from './ets-start.ts';
import { etsStarts, toEtsPlace, toEtsWeights } from './ets-weights.ts';
import { type Axis, leastErrors } from './least-errors.ts';
import { smooth } from './smoothing.ts';

/**
 * The most likely weights and start, searched for together: near an estimate where there is one, else from several
 * places, one of which is where R's search stops (on values brought to one scale, because its steps depend on theirs).
 */
export function mostLikely(
  values: readonly number[],
  season: number,
  { parts, near }: { readonly parts: EtsParts; readonly near: EtsEstimate | undefined },
): EtsEstimate {
  const count = weightCount(parts);
  const read = (place: readonly number[]) => ({
    weights: toEtsWeights(parts, place),
    state: toEtsState(parts, season, place.slice(count)),
  });
  const problem = {
    errorsAt: (place: readonly number[]) => likelihoodErrors(smooth(values, read(place), parts), parts),
    isAllowed: (place: readonly number[]) => isAllowed(read(place), season, parts),
    axes: [...Array.from({ length: count }, () => weightAxis), ...startAxes(values, season, parts)],
  };
  const starts = near === undefined ? startingPlaces(values, season, parts) : [toPlace(parts, near)];
  return read(leastErrors(problem, starts));
}

const weightAxis: Axis = { lower: 0, upper: 1, step: 1e-7 };

function startingPlaces(
  values: readonly number[],
  season: number,
  parts: EtsParts,
): readonly (readonly number[])[] {
  const rough = roughEtsStart(values, season, parts);
  const standard = standardOf(values, parts);
  const asR = etsAsR(toStandard(values, standard), season, parts);
  return [
    ...etsStarts(parts).map((weights) => [...weights, ...rough]),
    toPlace(parts, fromStandard(asR, standard, parts)),
  ];
}

function toPlace(parts: EtsParts, { weights, state }: EtsEstimate): readonly number[] {
  return [...toEtsPlace(parts, weights), ...toFreeNumbers(parts, state)];
}

/** Level, trend and added parts move on the scale of the values, multiplying parts on that of 1. */
function startAxes(values: readonly number[], season: number, parts: EtsParts): readonly Axis[] {
  const { scale } = standardOf(values, parts);
  return Array.from({ length: startSize(parts, season) }, (_, i) => {
    const isFactor = parts.season === 'multiplicative' && i > Number(parts.hasTrend);
    const step = 1e-7 * (isFactor ? 1 : scale);
    return { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY, step };
  });
}

function isAllowed({ weights, state }: EtsEstimate, season: number, parts: EtsParts): boolean {
  if (parts.season === 'multiplicative' && !state.seasonal.every((part) => part > 0)) return false;
  return isAdmissible(weights, parts.season === 'none' ? 0 : season);
}
