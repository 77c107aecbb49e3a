import fc from 'fast-check';

/** A repeatable stream of numbers between 0 and 1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made-up series of monthly counts: level, slope, a yearly wave and noise. */
export function monthlyCounts(months: number, seed: number): readonly number[] {
  const random = randomNumbers(seed);
  const noise = () => random() + random() + random() - 1.5;
  return Array.from({ length: months }, (_, i) =>
    Math.round(800 + 2 * i + 90 * Math.sin((2 * Math.PI * i) / 12) + 40 * noise()),
  );
}

/** Series of the kind above, for properties. */
export const someSeries: fc.Arbitrary<readonly number[]> = fc
  .record({ months: fc.integer({ min: 40, max: 84 }), seed: fc.integer({ min: 1, max: 1e6 }) })
  .map(({ months, seed }) => monthlyCounts(months, seed));
