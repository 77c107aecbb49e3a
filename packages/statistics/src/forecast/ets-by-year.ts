import { bestEts, type EtsForecast, ets } from './ets.ts';
import type { EtsModel } from './ets-model.ts';
import type { ForecastMethod } from './forecast.ts';

/**
 * ETS as a method for one back-test: the model with the lowest AICc on the whole seasons from the start, its weights
 * and start from all values. The model is remembered for every series with as many whole seasons, and its weights as
 * the place to set out from, so that the long search is made once a season and not at every origin.
 */
export function etsByYear(models: readonly EtsModel[]): ForecastMethod {
  const chosen = new Map<string, EtsForecast>();
  return (values, frame) => {
    const possible = values.every((value) => value > 0)
      ? models
      : models.filter((model) => model.startsWith('A'));
    const years = values.slice(0, values.length - (values.length % frame.season));
    const key = `${years.length} ${possible.length}`;
    const best = chosen.get(key) ?? bestEts(years, frame, { models: possible });
    chosen.set(key, best);
    return ets(values, frame, { model: best.model, near: { weights: best.weights, state: best.start } });
  };
}
