import { isAdmissible } from './ets-admissible.ts';
import { type EtsParts, weightCount } from './ets-model.ts';
import { roughEtsStart } from './ets-rough-start.ts';
import { toEtsState } from './ets-start.ts';
import { isUsual, readWeights, roughWeights } from './ets-weights.ts';
import { minimiseAsR } from './minimise-as-r.ts';
import { type SmoothingState, type SmoothingWeights, smooth } from './smoothing.ts';
import { sumOfSquares } from './sums.ts';

const calls = 2000;

/**
 * Weights and start as R's forecast 8.20 finds them: both searched for together from a rule of thumb, and left
 * where the search stands after 2,000 tries. Its likelihood is often far below the highest.
 */
export function etsAsR(
  values: readonly number[],
  season: number,
  parts: EtsParts,
): { readonly weights: SmoothingWeights; readonly start: SmoothingState } {
  const count = weightCount(parts);
  const read = (place: readonly number[]) => ({
    weights: readWeights(parts, place),
    start: toEtsState(parts, season, place.slice(count)),
  });
  const objective = (place: readonly number[]) => {
    const { weights, start } = read(place);
    if (!isUsual(parts, weights) || !isAdmissible(weights, parts.isSeasonal ? season : 0)) return Number.NaN;
    return values.length * Math.log(sumOfSquares(smooth(values, start, weights).errors));
  };
  const rough = [...roughWeights(parts, season), ...roughEtsStart(values, season, parts)];
  return read(minimiseAsR(objective, rough, calls).place);
}
