import { type Among, type Basis, bases, type Store } from '@clockstop/counts';
import { type Month, standards } from '@clockstop/rules';
import { chartedIn } from '../charted-in.ts';
import type { StoredPeriod } from '../periods.ts';
import { seriesOf } from '../series.ts';

/** The months in which an organisation has figures, with the bases and how many standards there are; the latest first. */
export async function organisationPeriods(
  store: Store,
  among: Among,
  code: string,
): Promise<readonly StoredPeriod[]> {
  const found = new Map<Month, Record<Basis, number>>();
  const asked = standards.flatMap(({ id }) => bases.map((basis) => ({ standard: id, basis, among, code })));
  const all = await Promise.all(asked.map((question) => seriesOf(store, question)));
  for (const [at, months] of all.entries()) {
    const { standard, basis } = asked[at] ?? {};
    for (const { month, total } of months) {
      if (total === null || basis === undefined) continue;
      if (!chartedIn(month).some(({ id }) => id === standard)) continue;
      const counts = found.get(month) ?? { provider: 0, commissioner: 0 };
      counts[basis]++;
      found.set(month, counts);
    }
  }
  return [...found]
    .map(([period, counts]) => ({
      period,
      bases: bases.filter((basis) => counts[basis] > 0),
      standards: counts,
    }))
    .toSorted((a, b) => (a.period < b.period ? 1 : -1));
}
