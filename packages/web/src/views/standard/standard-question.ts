import { periodsWith, type StandardQuestion, type StoredPeriod, toStandard } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { lastMonth, type StandardId, standardById } from '@clockstop/rules';
import { addressOf } from '../../site/address.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { Address, Asked } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';

/** Reads the standard from the path, and `period`, `basis` and `vintage`. */
export function askStandard({ store }: Web, { params, query }: Address): Asked<StandardQuestion> {
  const standard = toStandard(params.id ?? '');
  const question = { standard, ...askedFigures(store, query, periodsOf(store, standard)) };
  return { question, address: standardAddress(question) };
}

/** The periods to open with: those in which the standard was in force, where there are any. Figures may outlive it. */
function periodsOf(store: Store, standard: StandardId): readonly StoredPeriod[] {
  const all = periodsWith(store, standard);
  const { until } = standardById(standard);
  const inForce = all.filter(({ period }) => until === null || lastMonth(period) <= until);
  return inForce.length > 0 ? inForce : all;
}

/** The address of a standard's page. */
export function standardAddress({ standard, period, basis, vintage }: StandardQuestion): string {
  return addressOf(`/standards/${standard}`, { period, basis, vintage });
}
