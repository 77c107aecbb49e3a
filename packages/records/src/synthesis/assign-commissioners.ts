/** Gives patients their commissioners, so that every commissioner has as many of each class as were published. */
import { type Random, shuffled } from '../messy/random.ts';

/** How many patients each commissioner has, by its code. */
export type Wanted = ReadonlyMap<string, number>;

/** Where an organisation is: from the smallest area to the largest; an area that is not known is left out. */
export type AreasOf = (code: string) => readonly string[];

/** What patients are given commissioners by. */
export interface Assigning<T> {
  /** The class of a patient: each has its own figures. */
  readonly classOf: (patient: T) => string;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly areasOfProvider: AreasOf;
  readonly areasOfCommissioner: AreasOf;
  readonly random: Random;
}

/**
 * The same patients, in the same order, with commissioners: of the provider's own area first, then of the larger one, then
 * any. Patients for whom nobody has a place are left without.
 */
export function assignCommissioners<
  T extends { readonly provider: string; readonly commissioner: string | null },
>(patients: readonly T[], { classOf, wanted, ...assigning }: Assigning<T>): readonly T[] {
  const given: T[] = [...patients];
  const byClass = Map.groupBy(patients.keys(), (at) => classOf(patients[at] as T));
  for (const [name, places] of byClass) {
    const byProvider = Map.groupBy(places, (at) => patients[at]?.provider ?? '');
    const from = new Map([...byProvider].map(([provider, { length }]) => [provider, length]));
    for (const [provider, commissioners] of shared(from, wanted.get(name) ?? new Map(), assigning)) {
      const mixed = shuffled(byProvider.get(provider) ?? [], assigning.random);
      for (const [at, commissioner] of commissioners.entries()) {
        const place = mixed[at] ?? 0;
        given[place] = { ...(patients[place] as T), commissioner };
      }
    }
  }
  return given;
}

type Places = Pick<Assigning<unknown>, 'areasOfProvider' | 'areasOfCommissioner'>;

/** How many areas are looked at, from the smallest: a board, a region. */
const AREAS = 2;

/** The commissioners of the patients of each provider, as many as there are places. */
function shared(from: Wanted, to: Wanted, places: Places): ReadonlyMap<string, readonly string[]> {
  const [left, open] = [new Map(from), new Map(to)];
  const found = new Map<string, string[]>([...from.keys()].map((provider) => [provider, []]));
  for (let size = 0; size <= AREAS; size++) {
    const areaOf = (areas: readonly string[], other: string) =>
      size === AREAS ? '' : (areas[size] ?? other);
    const near = Map.groupBy(open.keys(), (code) => areaOf(places.areasOfCommissioner(code), `to ${code}`));
    for (const provider of left.keys()) {
      const commissioners = near.get(areaOf(places.areasOfProvider(provider), `from ${provider}`)) ?? [];
      for (const code of commissioners) {
        const count = Math.min(left.get(provider) ?? 0, open.get(code) ?? 0);
        left.set(provider, (left.get(provider) ?? 0) - count);
        open.set(code, (open.get(code) ?? 0) - count);
        for (let at = 0; at < count; at++) found.get(provider)?.push(code);
      }
    }
  }
  return found;
}
