import { additiveModels, etsModels } from './ets-model.ts';
import { type Breaks, toBreaks } from './forecast-break.ts';
import { type ForecastOptions, usualHorizon } from './forecast-counts.ts';
import { type ForecastWarning, warnOfCoverage, warnOfHistory } from './forecast-warning.ts';
import { type MethodRun, ofMethod, runMethods } from './method-runs.ts';
import { toMonth } from './month.ts';
import { type Gap, type MonthlySeries, toMonthlySeries } from './monthly-series.ts';
import { type ShareCount, type ShareRow, toLogit, toShareCount } from './share-months.ts';
import { testDenominators, testNumerators, testShares } from './share-tests.ts';
import { compare, type ForecastComparison, type ForecastPair, pairOf } from './tested-forecast.ts';

/** A forecast of a monthly share (from 0 to 1), of what it is a share of and of how many that makes. */
export interface ShareForecast {
  readonly share: ForecastComparison;
  readonly numerator: ForecastPair;
  readonly denominator: ForecastComparison;
  /** The first and the last month that it rests on. */
  readonly from: string;
  readonly to: string;
  /** The months between that were missing or not typical, and were filled for fitting. */
  readonly filled: readonly Gap[];
  readonly warnings: readonly ForecastWarning[];
}

/**
 * A monthly share ahead, never as a raw percentage: the denominator as a count, the share on the logit scale, so that
 * its interval stays within 0 and 1, and the numerator as their product. Methods, breaks and gaps are as in
 * `forecastCounts`; a month in which nobody was counted has no share, and is filled for the share alone. A RangeError
 * names a share that cannot be, a month that comes twice, or a history too short.
 */
export function forecastShare(rows: readonly ShareRow[], options: ForecastOptions = {}): ShareForecast {
  const series = toShareSeries(rows, toBreaks(options.breaks ?? []));
  const compared = compareShares(series, options.horizon ?? usualHorizon);
  return {
    ...compared,
    from: toMonth(series.first),
    to: toMonth(series.first + series.values.length - 1),
    filled: series.gaps,
    warnings: [
      ...warnOfHistory(series.values.length),
      ...warnOfCoverage(compared.share, 'share'),
      ...warnOfCoverage(compared.numerator, 'numerator'),
      ...warnOfCoverage(compared.denominator, 'denominator'),
    ],
  };
}

type Series = MonthlySeries<ShareCount>;

function toShareSeries(rows: readonly ShareRow[], breaks: Breaks): Series {
  const counts = rows.map((row) => ({ date: row.date, value: toShareCount(row) }));
  const series = toMonthlySeries(counts, breaks);
  if (!series.values.some((count) => count !== null && count.denominator > 0))
    throw new RangeError('no month with a denominator above 0 is left to forecast from');
  return series;
}

function compareShares(
  series: Series,
  horizon: number,
): Pick<ShareForecast, 'share' | 'numerator' | 'denominator'> {
  const { logits, denominators } = runBoth(series, horizon);
  const denominator = compare(denominators.map((run) => testDenominators(series, run)));
  const pairs = logits.map((logit) => {
    const isNaive = logit.method === 'seasonal naive';
    return { logit, denominator: ofMethod(denominators, isNaive ? logit.method : denominator.chosen.method) };
  });
  const share = compare(pairs.map((pair) => testShares(series, pair)));
  const numerators = pairs
    .filter(({ logit }) => logit.method === share.chosen.method || logit.method === 'seasonal naive')
    .map((pair) => testNumerators(series, pair));
  return { share, numerator: pairOf(numerators, share.chosen.method), denominator };
}

/** Both begin their back-tests after months that have a share. */
function runBoth(
  { values }: Series,
  horizon: number,
): { readonly logits: readonly MethodRun[]; readonly denominators: readonly MethodRun[] } {
  const logits = values.map((count) => (count === null ? null : toLogit(count)));
  const denominators = values.map((count) => count?.denominator ?? null);
  return {
    logits: runMethods({ values: logits, horizon, least: Number.NEGATIVE_INFINITY, models: additiveModels }),
    denominators: runMethods({ values: denominators, known: logits, horizon, least: 0, models: etsModels }),
  };
}
