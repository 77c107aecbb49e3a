import { type Among, type Basis, bases, type Store } from '@clockstop/counts';
import { type Month, type StandardId, standards } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import type { StoredPeriod } from '../periods.ts';
import { seriesOf } from '../series.ts';

/** A month in which an organisation has figures. */
export interface OrganisationPeriod extends StoredPeriod {
  /** The standards of the month that it has figures of, by basis, in their usual order. */
  readonly had: Readonly<Record<Basis, readonly StandardId[]>>;
}

const known = new WeakMap<Store['sources'], Map<string, Promise<readonly OrganisationPeriod[]>>>();

/**
 * The months in which an organisation has figures, with the bases and the standards that there are; the latest first.
 * Found once for an open store: every page of an organisation begins with it.
 */
export function organisationPeriods(
  store: Store,
  among: Among,
  code: string,
): Promise<readonly OrganisationPeriod[]> {
  const ofStore = known.get(store.sources) ?? new Map<string, Promise<readonly OrganisationPeriod[]>>();
  known.set(store.sources, ofStore);
  const key = `${among}|${code}`;
  const periods = ofStore.get(key) ?? findPeriods(store, among, code);
  ofStore.set(key, periods);
  periods.catch(() => ofStore.delete(key));
  return periods;
}

async function findPeriods(store: Store, among: Among, code: string): Promise<readonly OrganisationPeriod[]> {
  const found = new Map<Month, Record<Basis, StandardId[]>>();
  const asked = standards.flatMap(({ id }) => bases.map((basis) => ({ standard: id, basis, among, code })));
  const all = await Promise.all(asked.map((question) => seriesOf(store, question)));
  for (const [at, months] of all.entries()) {
    const { standard, basis } = asked[at] ?? {};
    for (const { month, total } of months) {
      if (total === null || basis === undefined || standard === undefined) continue;
      if (!chartedIn(month).some(({ id }) => id === standard)) continue;
      const had = found.get(month) ?? { provider: [], commissioner: [] };
      had[basis].push(standard);
      found.set(month, had);
    }
  }
  return [...found]
    .map(([period, had]) => ({
      period,
      had,
      bases: bases.filter((basis) => had[basis].length > 0),
      standards: { provider: had.provider.length, commissioner: had.commissioner.length },
    }))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
}
