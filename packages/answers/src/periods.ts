/** Which months and quarters a store has figures for. */
import { bases as allBases, type Basis, candidatesFor, type Store } from '@clockstop/counts';
import { firstMonth, type Period, type StandardId } from '@clockstop/rules';
import { chartedIn } from './charted-in.ts';

/** A period with the bases on which at least one standard can be had. */
export interface StoredPeriod {
  readonly period: Period;
  readonly bases: readonly Basis[];
  /** How many of the standards of the national chart can be had on each basis; for choosing what to show first. */
  readonly standards: Readonly<Record<Basis, number>>;
}

const known = new WeakMap<Store['sources'], readonly StoredPeriod[]>();

/** Every period of the store, the latest first. Worked out once for the sources of an open store. */
export function storedPeriods({ sources }: Pick<Store, 'sources'>): readonly StoredPeriod[] {
  const periods = known.get(sources) ?? periodsOf(sources);
  known.set(sources, periods);
  return periods;
}

function periodsOf(sources: Store['sources']): readonly StoredPeriod[] {
  const found = new Map<Period, Set<Basis>>();
  for (const { period, basis } of sources.flatMap(({ slices }) => slices)) {
    found.set(period, (found.get(period) ?? new Set()).add(basis));
  }
  return [...found]
    .map(([period, bases]) => ({
      period,
      bases: allBases.filter((basis) => bases.has(basis)),
      standards: {
        provider: standardsOf(sources, period, 'provider'),
        commissioner: standardsOf(sources, period, 'commissioner'),
      },
    }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}

const knownOf = new WeakMap<Store['sources'], Map<StandardId, readonly StoredPeriod[]>>();

/** The periods of the store in which a standard can be had, with the bases on which it can; the latest first. */
export function periodsWith(store: Pick<Store, 'sources'>, standard: StandardId): readonly StoredPeriod[] {
  const { sources } = store;
  const ofSources = knownOf.get(sources) ?? new Map<StandardId, readonly StoredPeriod[]>();
  knownOf.set(sources, ofSources);
  const periods =
    ofSources.get(standard) ?? storedPeriods(store).flatMap((each) => withStandard(sources, each, standard));
  ofSources.set(standard, periods);
  return periods;
}

function withStandard(
  sources: Store['sources'],
  stored: StoredPeriod,
  standard: StandardId,
): readonly StoredPeriod[] {
  const { period } = stored;
  const bases = stored.bases.filter(
    (basis) => candidatesFor(sources, { standard, period, basis, by: [] }).length > 0,
  );
  return bases.length === 0 ? [] : [{ ...stored, bases }];
}

function standardsOf(sources: Store['sources'], period: Period, basis: Basis): number {
  const candidates = chartedIn(firstMonth(period)).map(({ id }) =>
    candidatesFor(sources, { standard: id, period, basis, by: [] }),
  );
  return candidates.filter(({ length }) => length > 0).length;
}
