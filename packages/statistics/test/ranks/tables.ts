import type { Proportion } from '../../src/ranks/proportion.ts';

/** Invented tables of shares about 75%, the same for the same seed; every fifth row repeats the one before. */
export function inventedTable(size: number, seed: number): readonly Proportion[] {
  const chance = uniform(seed);
  const rows: Proportion[] = [];
  while (rows.length < size) {
    const denominator = Math.round(5 * Math.exp(chance() * 6));
    const numerator = Math.round(denominator * (0.6 + 0.3 * chance()) * 2) / 2;
    const row = { numerator: Math.min(numerator, denominator), denominator };
    rows.push(rows.length % 5 === 4 ? (rows[rows.length - 1] as Proportion) : row);
  }
  return rows;
}

/** Numbers between 0 and 1 that repeat for the same seed. Source: the generator of Park and Miller. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** All seeds of the property tests. */
export const seeds: readonly number[] = [11, 222, 3333, 44444, 555555];
