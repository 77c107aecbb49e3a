import { type BackTest, scoreForecasts } from './back-test.ts';
import { type Band, type ForecastPoint, toPoints } from './band.ts';
import { type MethodRun, ofMethod, type RunForecast } from './method-runs.ts';
import type { MethodName } from './tried-methods.ts';

/** A method and how it fared in the back-test. */
export interface TriedMethod {
  readonly method: MethodName;
  readonly backTest: BackTest;
}

/** A forecast with the back-test of the method it was made by. */
export interface TestedForecast extends TriedMethod {
  /** What the method came to, such as `ETS(A,N,A)`. */
  readonly model: string;
  readonly points: readonly ForecastPoint[];
}

/** The forecast of the chosen method, and beside it the seasonal naive one; null where no season is known yet. */
export interface ForecastPair {
  readonly chosen: TestedForecast;
  readonly seasonalNaive: TestedForecast | null;
}

/** A pair of forecasts and all methods that were tried: the one with the lowest mean absolute error was chosen. */
export interface ForecastComparison extends ForecastPair {
  readonly tried: readonly TriedMethod[];
}

/** What the forecasts of a run are held against, and how they become bands of the same kind. */
export interface RunTest {
  /** From the month `first`, which is a whole number. */
  readonly outcomes: readonly (number | null)[];
  readonly first: number;
  readonly bandsOf: (forecast: RunForecast) => readonly Band[];
}

/** The last forecast of a run with the back-test of those before. */
export function testRun(run: MethodRun, { outcomes, first, bandsOf }: RunTest): TestedForecast {
  const forecasts = run.forecasts.map((each) => ({ origin: each.origin, bands: bandsOf(each) }));
  const [last, before] = [forecasts.at(-1), forecasts.slice(0, -1)];
  const bands = last?.bands ?? [];
  return {
    method: run.method,
    model: run.forecasts.at(-1)?.forecast.method ?? run.method,
    points: toPoints(bands, first + outcomes.length),
    backTest: scoreForecasts(outcomes, bands.length, before),
  };
}

/** The comparison of tested methods, simplest first: of equal errors the simpler method is chosen. */
export function compare(tested: readonly TestedForecast[]): ForecastComparison {
  const { method } = tested.reduce((best, next) => (errorOf(next) < errorOf(best) ? next : best));
  return {
    ...pairOf(tested, method),
    tried: tested.map((each) => ({ method: each.method, backTest: each.backTest })),
  };
}

/** The forecast of one method, with the seasonal naive one beside it. */
export function pairOf(tested: readonly TestedForecast[], chosen: MethodName): ForecastPair {
  const naive = tested.find(({ method }) => method === 'seasonal naive');
  return { chosen: ofMethod(tested, chosen), seasonalNaive: naive ?? null };
}

function errorOf({ backTest }: TestedForecast): number {
  return backTest.mae ?? Number.POSITIVE_INFINITY;
}
