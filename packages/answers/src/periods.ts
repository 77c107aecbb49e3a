/** Which months and quarters a store has figures for. */
import { type Among, bases as allBases, type Basis, candidatesFor, type Store } from '@clockstop/counts';
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

const knownOf = new WeakMap<Store['sources'], Map<string, readonly StoredPeriod[]>>();

/**
 * The periods of the store in which a standard can be had of what is told apart, alliances unless told otherwise, with
 * the bases on which it can; the latest first.
 */
export function periodsWith(
  store: Pick<Store, 'sources'>,
  standard: StandardId,
  among: Among = 'alliances',
): readonly StoredPeriod[] {
  const { sources } = store;
  const ofSources = knownOf.get(sources) ?? new Map<string, readonly StoredPeriod[]>();
  knownOf.set(sources, ofSources);
  const key = `${standard}|${among}`;
  const isThere = (period: Period, basis: Basis): boolean =>
    candidatesFor(sources, { standard, period, basis, among, by: [] }).length > 0;
  const periods = ofSources.get(key) ?? storedPeriods(store).flatMap((each) => withBases(each, isThere));
  ofSources.set(key, periods);
  return periods;
}

function withBases(
  stored: StoredPeriod,
  isThere: (period: Period, basis: Basis) => boolean,
): readonly StoredPeriod[] {
  const bases = stored.bases.filter((basis) => isThere(stored.period, basis));
  return bases.length === 0 ? [] : [{ ...stored, bases }];
}

function standardsOf(sources: Store['sources'], period: Period, basis: Basis): number {
  const candidates = chartedIn(firstMonth(period)).map(({ id }) =>
    candidatesFor(sources, { standard: id, period, basis, by: [], among: 'alliances' }),
  );
  return candidates.filter(({ length }) => length > 0).length;
}
