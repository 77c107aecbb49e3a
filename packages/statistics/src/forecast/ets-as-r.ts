import { isAdmissible } from './ets-admissible.ts';
import { type EtsEstimate, likelihoodError } from './ets-likelihood.ts';
import { type EtsParts, weightCount } from './ets-model.ts';
import { roughEtsStart, toEtsState } from './ets-start.ts';
import { isUsual, readWeights, roughWeights } from './ets-weights.ts';
import { minimiseAsR } from './minimise-as-r.ts';

const calls = 2000;
/** What an exact fit counts as. */
const lowest = -1e10;

/**
 * Weights and start as R's forecast 8.20 finds them: both searched for together from a rule of thumb, and left
 * where the search stands after 2,000 tries. Its likelihood is often far below the highest.
 */
export function etsAsR(values: readonly number[], season: number, parts: EtsParts): EtsEstimate {
  const count = weightCount(parts);
  const read = (place: readonly number[]) => ({
    weights: readWeights(parts, place),
    state: toEtsState(parts, season, place.slice(count)),
  });
  const objective = (place: readonly number[]) => {
    const { weights, state } = read(place);
    if (!isUsual(parts, weights) || !isAdmissible(weights, parts.season === 'none' ? 0 : season))
      return Number.NaN;
    if (parts.season === 'multiplicative' && Math.min(...state.seasonal) < 0) return Number.NaN;
    return Math.max(lowest, values.length * Math.log(likelihoodError(values, { weights, state }, parts)));
  };
  const rough = [...roughWeights(parts, season), ...roughEtsStart(values, season, parts)];
  return read(minimiseAsR(objective, rough, calls));
}
