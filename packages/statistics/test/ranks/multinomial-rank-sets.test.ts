import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multinomialRankSets } from '../../src/ranks/multinomial-rank-sets.ts';
import { describeGolden, readGoldenRank } from './golden-ranks.ts';

type List = readonly number[];

describeGolden('csranks_multinom', () => {
  test('the same sets from the same counts', () => {
    const { x, L, U } = readGoldenRank<Readonly<Record<'x' | 'L' | 'U', List>>>('csranks_multinom');
    expect(multinomialRankSets(x)).toEqual(L.map((low, i) => ({ low, high: U[i] })));
  });
});

describe('for any counts', () => {
  const counts = fc.array(fc.nat(300), { minLength: 1, maxLength: 12 });

  test('each set contains the rank of its count', () => {
    fc.assert(
      fc.property(counts, (all) => {
        multinomialRankSets(all).forEach(({ low, high }, place) => {
          const mine = all[place] as number;
          expect(low).toBeLessThanOrEqual(1 + all.filter((count) => count > mine).length);
          expect(high).toBeGreaterThanOrEqual(all.filter((count) => count >= mine).length);
        });
      }),
    );
  });

  test('a larger count never has the worse set', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const sets = multinomialRankSets(all.toSorted((a, b) => b - a));
        expect(sets.map(({ low }) => low)).toEqual(sets.map(({ low }) => low).toSorted((a, b) => a - b));
        expect(sets.map(({ high }) => high)).toEqual(sets.map(({ high }) => high).toSorted((a, b) => a - b));
      }),
    );
  });
});

test('nothing seen rules nothing out, and what is no count is refused', () => {
  expect(multinomialRankSets([0, 0, 0])).toEqual(Array(3).fill({ low: 1, high: 3 }));
  expect(multinomialRankSets([])).toEqual([]);
  expect(() => multinomialRankSets([3, 1.5])).toThrow('no whole count at 1: 1.5');
  expect(() => multinomialRankSets([3], 0)).toThrow('no confidence: 0');
});
