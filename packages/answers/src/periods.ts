/** Which months and quarters a store has figures for. */
import type { Basis, Store } from '@clockstop/counts';
import type { Period } from '@clockstop/rules';

/** A period with the bases on which at least one standard can be had. */
export interface StoredPeriod {
  readonly period: Period;
  readonly bases: readonly Basis[];
  /** How many standards the sources of each basis hold; for choosing what to show first. */
  readonly standards: Readonly<Record<Basis, number>>;
}

/** Every period of the store, the latest first. */
export function storedPeriods({ sources }: Pick<Store, 'sources'>): readonly StoredPeriod[] {
  const found = new Map<Period, Record<Basis, Set<string>>>();
  for (const { period, basis, standard } of sources.flatMap(({ slices }) => slices)) {
    const bases = found.get(period) ?? { provider: new Set(), commissioner: new Set() };
    bases[basis].add(standard);
    found.set(period, bases);
  }
  return [...found]
    .map(([period, { provider, commissioner }]) => ({
      period,
      bases: (['provider', 'commissioner'] as const).filter(
        (basis) => (basis === 'provider' ? provider : commissioner).size > 0,
      ),
      standards: { provider: provider.size, commissioner: commissioner.size },
    }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}
