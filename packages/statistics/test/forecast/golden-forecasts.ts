import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const folder = join(process.env.CLOCKSTOP_SHARED ?? join(root, '../shared'), 'golden/forecast');

/** A forecast as R's forecast 8.20 printed it. */
export interface GoldenForecast {
  readonly method: string;
  readonly mean: readonly number[];
  readonly lower80: readonly number[];
  readonly upper80: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
}

/** A fitted model as it printed it; `l`, `b` and `s0` on are the start, latest season first. */
export interface GoldenEts extends GoldenForecast {
  readonly par: Readonly<Record<string, number>>;
  readonly loglik: number;
  readonly aicc: number;
  readonly sigma2: number;
  readonly fitted_first5: readonly number[];
}

/** Holt–Winters as R's stats printed it: level, trend and the seasonal parts after the last value. */
interface GoldenHoltWinters {
  readonly SSE: number;
  readonly coefficients: readonly number[];
  readonly mean: readonly number[];
}

/** One series and what R made of it. */
export interface GoldenSeries {
  readonly id: string;
  readonly y: readonly number[];
  readonly frequency: number;
  readonly h: number;
  readonly snaive: GoldenForecast;
  readonly naive: GoldenForecast;
  readonly rwf_drift: GoldenForecast;
  readonly HoltWinters_additive: GoldenHoltWinters;
  readonly 'HoltWinters_fixed_.3_.1_.2': GoldenHoltWinters & { readonly fitted_first5: readonly number[] };
  readonly ets_ANN: GoldenEts;
  readonly ets_AAN: GoldenEts;
  readonly ets_AAA: GoldenEts;
  readonly ets_MAM: GoldenEts;
  readonly ets_auto: GoldenForecast & Pick<GoldenEts, 'par' | 'aicc'>;
}

/** All series there are, by name of file; none where the folder is not there. */
export const goldenSeries: readonly GoldenSeries[] = globSync('*.json', { cwd: folder })
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldenSeries);

/** Tests against the golden series: left out, and said to be, where there are none. */
export function describeGolden(name: string, tests: () => void): void {
  if (!existsSync(folder)) console.log(`left out: ${name} (no folder ${folder})`);
  describe.skipIf(!existsSync(folder))(name, tests);
}

/** The season and horizon of a golden series. */
export function frameOf({ frequency, h }: GoldenSeries): {
  readonly season: number;
  readonly horizon: number;
} {
  return { season: frequency, horizon: h };
}
