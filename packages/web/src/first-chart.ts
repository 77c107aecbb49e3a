import { type ChartQuestion, type StoredPeriod, storedPeriods } from '@clockstop/answers';
import { type Basis, type Store, UserError } from '@clockstop/counts';
import { firstMonth, isMonth, type Period, standardsIn } from '@clockstop/rules';

/**
 * The chart to show when none is asked for, out of the given periods or all of the store: that of the latest month in
 * which more than half of the standards can be had, otherwise of the month with the largest part of them. Throws UserError `empty-store` where there is no figure.
 */
export function firstChart(
  store: Store,
  periods: readonly StoredPeriod[] = storedPeriods(store),
): ChartQuestion {
  const months = periods.filter(({ period }) => isMonth(period));
  const shown = fullest(months.length > 0 ? months : periods);
  if (shown === undefined) throw new UserError('empty-store', { store: store.folder });
  return { period: shown.period, basis: fullerBasis(shown) };
}

/** The basis on which more standards can be had in the period; provider where both have as many, or the store has none. */
export function basisFor(
  store: Store,
  period: Period,
  periods: readonly StoredPeriod[] = storedPeriods(store),
): Basis {
  const stored = periods.find((each) => each.period === period);
  return stored === undefined ? 'provider' : fullerBasis(stored);
}

function fullerBasis({ standards }: StoredPeriod): Basis {
  return standards.commissioner > standards.provider ? 'commissioner' : 'provider';
}

function fullest(periods: readonly StoredPeriod[]): StoredPeriod | undefined {
  const most = Math.max(...periods.map(partHad));
  return (
    periods.find((period) => partHad(period) > 0.5) ?? periods.find((period) => partHad(period) === most)
  );
}

/** The part of the standards in force that can be had on the fuller basis. */
function partHad({ period, standards }: StoredPeriod): number {
  const inForce = standardsIn(firstMonth(period)).length;
  return Math.min(1, Math.max(standards.provider, standards.commissioner) / inForce);
}
