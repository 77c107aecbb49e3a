import { periodsWith, type StandardQuestion, toStandard } from '@clockstop/answers';
import { addressOf } from '../../site/address.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { Address, Asked } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';

/** Reads the standard from the path, and `period`, `basis` and `vintage`. */
export function askStandard({ store }: Web, { params, query }: Address): Asked<StandardQuestion> {
  const standard = toStandard(params.id ?? '');
  const question = { standard, ...askedFigures(store, query, periodsWith(store, standard)) };
  return { question, address: standardAddress(question) };
}

/** The address of a standard's page. */
export function standardAddress({ standard, period, basis, vintage }: StandardQuestion): string {
  return addressOf(`/standards/${standard}`, { period, basis, vintage });
}
