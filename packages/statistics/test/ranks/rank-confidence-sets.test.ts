import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RankInterval } from '../../src/ranks/distinct-groups.ts';
import { estimateOf } from '../../src/ranks/estimate.ts';
import type { Proportion } from '../../src/ranks/proportion.ts';
import { type RankConfidenceSet, rankConfidenceSets } from '../../src/ranks/rank-confidence-sets.ts';
import { anyShuffle, anyTable } from './arbitrary-tables.ts';
import { describeGolden, goldenRanks, itemsOf } from './golden-ranks.ts';

const quick = { draws: 400 };

function setsOf(items: readonly Proportion[], options = {}): readonly RankConfidenceSet[] {
  return rankConfidenceSets(items, options).filter((set) => set !== null);
}

function width({ low, high }: RankInterval): number {
  return high - low;
}

describeGolden('csranks', () => {
  test.each(goldenRanks)('$id: simultaneous sets, from as many draws', (golden) => {
    const { L, U } = golden.csranks.simultaneous95;
    setsOf(itemsOf(golden)).forEach(({ simultaneous }, i) => {
      expect(Math.abs(simultaneous.low - (L[i] as number))).toBeLessThanOrEqual(1);
      expect(Math.abs(simultaneous.high - (U[i] as number))).toBeLessThanOrEqual(1);
    });
  });

  // The golden marginal sets are from 2,000 draws: ours then move by up to 4 places of 40 from one seed to the next.
  test.each(goldenRanks)('$id: marginal sets, within 1 of what 2,000 draws give', (golden) => {
    const runs = [1, 2, 3, 4, 5, 6].map((seed) => setsOf(itemsOf(golden), { draws: 2000, seed }));
    const { L, U } = golden.csranks.marginal95;
    const reached = (i: number, end: 'low' | 'high') => runs.map((sets) => sets[i]?.marginal[end] as number);
    L.forEach((low, i) => {
      expect(low).toBeGreaterThanOrEqual(Math.min(...reached(i, 'low')) - 1);
      expect(low).toBeLessThanOrEqual(Math.max(...reached(i, 'low')) + 1);
      expect(U[i]).toBeGreaterThanOrEqual(Math.min(...reached(i, 'high')) - 1);
      expect(U[i]).toBeLessThanOrEqual(Math.max(...reached(i, 'high')) + 1);
    });
  });

  test.each(goldenRanks)('$id: in all as wide', (golden) => {
    const { L, U } = golden.csranks.marginal95;
    const theirs = L.reduce((sum, low, i) => sum + (U[i] as number) - low, 0);
    const ours = setsOf(itemsOf(golden)).reduce((sum, { marginal }) => sum + width(marginal), 0);
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(0.01 * theirs + 1e-9);
  });
});

/** The ranks that the estimate alone may have: more than one where it is equal to others. */
function ranksOfEstimate(items: readonly Proportion[], place: number): RankInterval {
  const values = items.map((item) => estimateOf(item).value);
  const mine = values[place] as number;
  const above = values.filter((value) => value > mine).length;
  return { low: 1 + above, high: values.filter((value) => value >= mine).length };
}

describe('for any table', () => {
  test('the simultaneous set contains the marginal one, and that the rank of the estimate', () => {
    fc.assert(
      fc.property(anyTable, (items) => {
        setsOf(items, quick).forEach(({ marginal, simultaneous }, place) => {
          const estimate = ranksOfEstimate(items, place);
          expect(simultaneous.low).toBeLessThanOrEqual(marginal.low);
          expect(marginal.low).toBeLessThanOrEqual(estimate.low);
          expect(estimate.high).toBeLessThanOrEqual(marginal.high);
          expect(marginal.high).toBeLessThanOrEqual(simultaneous.high);
        });
      }),
    );
  });

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(anyShuffle, ({ table, order, shuffled }) => {
        const sets = rankConfidenceSets(table, quick);
        expect(rankConfidenceSets(shuffled, quick)).toEqual(order.map((place) => sets[place]));
      }),
    );
  });

  test('more confidence makes no set narrower', () => {
    fc.assert(
      fc.property(anyTable, (items) => {
        const sure = setsOf(items, { ...quick, confidence: 0.99 });
        setsOf(items, { ...quick, confidence: 0.8 }).forEach((set, place) => {
          expect(width(set.marginal)).toBeLessThanOrEqual(width(sure[place]?.marginal as RankInterval));
          expect(width(set.simultaneous)).toBeLessThanOrEqual(
            width(sure[place]?.simultaneous as RankInterval),
          );
        });
      }),
    );
  });
});

describe('by hand', () => {
  // One pair: the critical value is the 95% quantile of |Z|, about 1.96, and the two differ by 2.1 or by 1.8 of their errors.
  const against = (numerator: number) =>
    setsOf([
      { numerator: 50, denominator: 100 },
      { numerator, denominator: 100 },
    ]);

  test('two that differ by more than 1.96 standard errors have ranks, by less they share both', () => {
    expect(against(65)[0]).toEqual({ marginal: { low: 2, high: 2 }, simultaneous: { low: 2, high: 2 } });
    expect(against(63)[0]).toEqual({ marginal: { low: 1, high: 2 }, simultaneous: { low: 1, high: 2 } });
  });

  test('no patients, no set; and the others are as without', () => {
    const items = [65, 50].map((numerator) => ({ numerator, denominator: 100 }));
    const [none, ...others] = rankConfidenceSets([{ numerator: 0, denominator: 0 }, ...items]);
    expect(none).toBeNull();
    expect(others).toEqual(rankConfidenceSets(items));
    expect(rankConfidenceSets([])).toEqual([]);
  });

  test('one alone is first', () => {
    const alone = { low: 1, high: 1 };
    expect(against(50)).toHaveLength(2);
    expect(rankConfidenceSets([{ numerator: 1, denominator: 2 }])).toEqual([
      { marginal: alone, simultaneous: alone },
    ]);
  });

  test('what cannot be is refused', () => {
    const items = [{ numerator: 1, denominator: 2 }];
    expect(() => rankConfidenceSets([{ numerator: 3, denominator: 2 }])).toThrow('no proportion at 0');
    expect(() => rankConfidenceSets(items, { confidence: 95 })).toThrow('no confidence: 95');
    expect(() => rankConfidenceSets(items, { draws: 0 })).toThrow('no number of draws: 0');
  });
});
