import { periodsWith, toStandard } from '@clockstop/answers';
import type { Store } from '@clockstop/counts';
import { type StandardId, standards } from '@clockstop/rules';
import type { FiguresChosen } from '../../pages/figures-form.tsx';
import { textOf } from '../../query.ts';
import { addressOf } from '../../site/address.ts';
import { askedFigures } from '../../site/asked-figures.ts';
import type { Address, Asked } from '../../site/site-view.ts';
import type { Web } from '../../web.ts';

/** Which standard is shown on the map, and when. */
export interface MapQuestion extends FiguresChosen {
  readonly standard: StandardId;
}

/** Reads `standard`, `period`, `basis` and `vintage`. */
export function askMap({ store }: Web, { query }: Address): Asked<MapQuestion> {
  const text = textOf(query, 'standard');
  const standard = text === '' ? firstStandard(store) : toStandard(text);
  const figures = askedFigures(store, query, periodsWith(store, standard));
  const question = { standard, ...figures };
  return { question, address: mapAddress(question) };
}

/** The permanent address of a map. */
export function mapAddress({ standard, period, basis, vintage }: MapQuestion): string {
  return addressOf('/map', { standard, period, basis, vintage });
}

/** The standard that nearly everyone waits for, else the first that the store has figures of. */
function firstStandard(store: Store): StandardId {
  const ids: readonly StandardId[] = ['faster-diagnosis', ...standards.map(({ id }) => id)];
  return ids.find((id) => periodsWith(store, id).length > 0) ?? 'faster-diagnosis';
}
