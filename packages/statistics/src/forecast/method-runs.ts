import { lastOrigins } from './back-test.ts';
import type { EtsModel } from './ets-model.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Forecast } from './forecast.ts';
import { type MethodName, season, triedMethods } from './tried-methods.ts';

/** A method's forecasts: from every origin of the back-test, and from all that is known, which is the last. */
export interface MethodRun {
  readonly method: MethodName;
  readonly forecasts: readonly RunForecast[];
}

/** A forecast from the first so many months. */
export interface RunForecast {
  readonly origin: number;
  readonly forecast: Forecast;
}

/** What the methods forecast from: months in a row, null for a gap, and the least that a filled gap may be. */
export interface History {
  readonly values: readonly (number | null)[];
  readonly least: number;
  readonly horizon: number;
  readonly models: readonly EtsModel[];
  /** A back-test begins only after a month that is known here. Without it the values. */
  readonly known?: readonly (number | null)[];
}

/** A back-test goes back no further than so many origins, which is three years (a rule of thumb of ours). */
const mostOrigins = 36;

/** The runs of all methods that the history is long enough for. Each origin sees gaps filled from its own past alone. */
export function runMethods(history: History): readonly MethodRun[] {
  const { values, horizon, known = values } = history;
  const { methods, earliest } = triedMethods(values.length, history.models);
  const pasts = [...lastOrigins(known, earliest, mostOrigins), values.length].map((origin) => ({
    origin,
    values: filledHistory({ ...history, values: values.slice(0, origin) }),
    horizon: origin === values.length ? horizon : Math.min(horizon, values.length - origin),
  }));
  return methods.map(({ method, forecast }) => ({
    method,
    forecasts: pasts.map((past) => ({
      origin: past.origin,
      forecast: forecast(past.values, { season, horizon: past.horizon }),
    })),
  }));
}

/** The one of a method that was tried. */
export function ofMethod<Tried extends { readonly method: MethodName }>(
  tried: readonly Tried[],
  method: MethodName,
): Tried {
  const found = tried.find((each) => each.method === method);
  if (found === undefined) throw new RangeError(`the method ${method} was not tried`);
  return found;
}

/** The values with their gaps filled. */
export function filledHistory({ values, least }: Pick<History, 'values' | 'least'>): readonly number[] {
  return fillGaps(values, season).map((value, i) => values[i] ?? Math.max(least, value));
}
