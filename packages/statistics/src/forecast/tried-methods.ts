import { etsByYear } from './ets-by-year.ts';
import type { EtsModel } from './ets-model.ts';
import type { ForecastMethod } from './forecast.ts';
import { fitHoltWinters } from './holt-winters.ts';
import { naive } from './naive.ts';
import { seasonalNaive } from './seasonal-naive.ts';

/** The methods among which a back-test chooses. */
export type MethodName = 'seasonal naive' | 'naive' | 'Holt–Winters' | 'ETS';

/** Methods to try, simplest first, and how many months there are before the first origin of their back-test. */
export interface TriedMethods {
  readonly methods: readonly { readonly method: MethodName; readonly forecast: ForecastMethod }[];
  readonly earliest: number;
}

/** The months in a year. */
export const season = 12;

/** Below this, no method is fitted (a rule of thumb of ours). */
export const fittedFrom = 3 * season;

/** The fewest months that a forecast can be made from: two for its spread, and one to test it on. */
const fewestMonths = 3;

/** The methods for a history so long: `naive` alone before there is a season to repeat. */
export function triedMethods(months: number, models: readonly EtsModel[]): TriedMethods {
  if (months < fewestMonths)
    throw new RangeError(
      `${months} ${months === 1 ? 'month' : 'months'}, where a forecast needs ${fewestMonths}`,
    );
  const last = { method: 'naive', forecast: naive } as const;
  const repeated = { method: 'seasonal naive', forecast: seasonalNaive } as const;
  if (months < season + 2) return { methods: [last], earliest: 2 };
  if (months < fittedFrom) return { methods: [repeated, last], earliest: season + 1 };
  const fitted = [
    { method: 'Holt–Winters', forecast: fitHoltWinters },
    { method: 'ETS', forecast: etsByYear(models) },
  ] as const;
  return { methods: [repeated, last, ...fitted], earliest: 2 * season + 2 };
}
