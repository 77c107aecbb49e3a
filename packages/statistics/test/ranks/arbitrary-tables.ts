import fc from 'fast-check';
import type { Proportion } from '../../src/ranks/proportion.ts';

/** Any proportion with a denominator above zero, halves among them. */
export const anyProportion: fc.Arbitrary<Proportion> = fc
  .tuple(fc.integer({ min: 1, max: 1200 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([halves, share]) => ({ numerator: Math.round(halves * share) / 2, denominator: halves / 2 }));

/** Any table of at least two of them. */
export const anyTable: fc.Arbitrary<readonly Proportion[]> = fc.array(anyProportion, {
  minLength: 2,
  maxLength: 12,
});

/** A table, and the same rows in another order: `order[i]` is the place in the first of row i of the second. */
export const anyShuffle = anyTable.chain((table) =>
  fc
    .shuffledSubarray(
      table.map((_, place) => place),
      { minLength: table.length },
    )
    .map((order) => ({ table, order, shuffled: order.map((place) => table[place] as Proportion) })),
);
