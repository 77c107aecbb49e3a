import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareShares, type Fraction, ranksOf } from '../src/ranks.ts';

const fractions = fc
  .tuple(fc.nat({ max: 2 ** 26 }), fc.nat({ max: 2 ** 26 }))
  .map(([one, other]): Fraction => ({ within: Math.min(one, other), total: Math.max(one, other) }));

/** Small ones, so that ties and nothings are many. */
const few = fc
  .tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
  .map(([one, other]): Fraction => ({ within: Math.min(one, other), total: Math.max(one, other) }));

const of = (...pairs: [number, number][]): Fraction[] => pairs.map(([within, total]) => ({ within, total }));
const ranks = (all: readonly Fraction[]): (number | null)[] => ranksOf(all).map(({ rank }) => rank);

describe('ranks by share', () => {
  test.each([
    ['in order', of([3, 4], [2, 4], [1, 4]), [1, 2, 3]],
    ['two joint first', of([1, 1], [5, 5], [4, 5]), [1, 1, 3]],
    ['equal as fractions, not as counts', of([1, 3], [33, 99], [2, 5]), [2, 2, 1]],
    ['too near for a rounded share', of([216, 217], [217, 218]), [2, 1]],
    ['everybody first', of([7, 7], [1, 1], [9, 9]), [1, 1, 1]],
    ['nothing out of nothing has none', of([0, 0], [0, 5], [0, 0], [1, 5]), [null, 2, null, 1]],
    ['nobody at all', of([0, 0]), [null]],
    ['no one to rank', [], []],
  ])('%s', (_, all, expected) => {
    expect(ranks(all)).toEqual(expected);
  });

  test('say how many hold them: 1 alone, 0 without a rank', () => {
    expect(ranksOf(of([1, 1], [5, 5], [4, 5], [0, 0])).map(({ tied }) => tied)).toEqual([2, 2, 1, 0]);
  });

  test('are one more than how many are better, by exact comparison of the fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(few, fractions), { maxLength: 30 }), (all) => {
        const isBetter = (one: Fraction, other: Fraction): boolean =>
          one.total > 0 &&
          BigInt(one.within) * BigInt(other.total) > BigInt(other.within) * BigInt(one.total);
        const expected = all.map((mine) =>
          mine.total === 0 ? null : 1 + all.filter((other) => isBetter(other, mine)).length,
        );
        expect(ranks(all)).toEqual(expected);
      }),
    );
  });

  test('do not depend on the order in which they are given', () => {
    const shuffled = fc
      .array(few, { maxLength: 30 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })),
      );
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const moved = ranksOf(order.map((index) => all[index] ?? { within: 0, total: 0 }));
        expect(moved).toEqual(order.map((index) => ranksOf(all)[index]));
      }),
    );
  });

  test('do not depend on whether patients or half patients are counted', () => {
    fc.assert(
      fc.property(fc.array(few), (all) => {
        const doubled = all.map(({ within, total }) => ({ within: within * 2, total: total * 2 }));
        expect(ranksOf(doubled)).toEqual(ranksOf(all));
      }),
    );
  });

  test('leave as many places as there are ties', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 30 }), (all) => {
        const held = ranksOf(all).flatMap(({ rank, tied }) => (rank === null ? [] : [{ rank, tied }]));
        for (const { rank, tied } of held) {
          expect(held.filter((other) => other.rank === rank).length).toBe(tied);
          expect(held.filter((other) => other.rank < rank).length).toBe(rank - 1);
        }
      }),
    );
  });
});

describe('the order of shares', () => {
  test('is that of the fractions, from the greatest, with nothing out of nothing last', () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 30 }), (all) => {
        const sorted = all.toSorted(compareShares);
        const shares = sorted.map(({ within, total }) => (total === 0 ? -1 : within / total));
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      }),
    );
  });

  test('puts one before the other exactly when the other comes after it', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(Math.sign(compareShares(one, other)) + Math.sign(compareShares(other, one))).toBe(0);
      }),
    );
  });
});
