/** How many half patients counted from their referral are still wanted, by cell (provider, route and wait) and modality. */

/** By `cell|modality`; less than nothing where there are too many. */
export type Wanted = Map<string, number>;

/** The same by number, for a search that asks very often. */
export interface WantedHalves {
  /** The number of a cell. */
  readonly cellOf: (name: string) => number;
  /** The number of a modality. */
  readonly modalityOf: (name: string | null) => number;
  /** The places of some cells with one modality. */
  readonly placesOf: (cells: readonly number[], modality: number) => readonly number[];
  /** Whether there are too many in one of the places. */
  readonly isOver: (places: readonly number[]) => boolean;
  /** Takes half patients out of some places and puts them into others; by how many all come nearer to what is wanted. */
  readonly move: (from: readonly number[], to: readonly number[]) => number;
  /** How many half patients are wanted or too many, all together. */
  readonly sum: () => number;
}

/** What is wanted by number, of these modalities and those that are wanted somewhere. */
export function numberWanted(wanted: Wanted, known: readonly (string | null)[]): WantedHalves {
  const modalities = startNumbers();
  for (const name of known) modalities.of(name ?? '');
  const cells = startNumbers();
  const named = [...wanted].map(([key, halves]) => ({
    cell: cells.of(key.slice(0, key.lastIndexOf('|'))),
    modality: modalities.of(key.slice(key.lastIndexOf('|') + 1)),
    halves,
  }));
  const width = modalities.count();
  const left: number[] = [];
  for (const { cell, modality, halves } of named) left[cell * width + modality] = halves;
  const change = (place: number, by: number) => {
    const before = left[place] ?? 0;
    left[place] = before + by;
    return Math.abs(before) - Math.abs(before + by);
  };
  return {
    cellOf: cells.of,
    modalityOf: (name) => modalities.of(name ?? ''),
    placesOf: (some, modality) => some.map((cell) => cell * width + modality),
    isOver: (places) => places.some((place) => (left[place] ?? 0) < 0),
    move: (from, to) => {
      let nearer = 0;
      for (const place of from) nearer += change(place, 1);
      for (const place of to) nearer += change(place, -1);
      return nearer;
    },
    sum: () => left.reduce((sum, halves) => sum + Math.abs(halves), 0),
  };
}

function startNumbers(): { readonly of: (name: string) => number; readonly count: () => number } {
  const numbers = new Map<string, number>();
  return {
    of: (name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
    count: () => numbers.size,
  };
}
