import { describe, expect, test } from 'vitest';
import type { Proportion } from '../../src/ranks/proportion.ts';
import { type RankedRow, type RankOptions, rankUncertainty } from '../../src/ranks/rank-uncertainty.ts';
import { describeGolden, goldenRanks, itemsOf } from './golden-ranks.ts';
import { inventedTable, seeds } from './tables.ts';

function ranked(items: readonly Proportion[], options?: RankOptions): readonly RankedRow[] {
  return rankUncertainty(items, options).rows.filter((row) => row.expectedRank !== null);
}

function sum(rows: readonly RankedRow[], field: keyof RankedRow): number {
  return rows.reduce((total, row) => total + row[field], 0);
}

describeGolden('the golden ranks', () => {
  test.each(goldenRanks)('$id', (golden) => {
    const rows = ranked(itemsOf(golden));
    expect(rows).toHaveLength(golden.input.num.length);
    rows.forEach((row, i) => {
      expect(Math.abs(row.expectedRank - (golden.exact_expected_rank[i] as number))).toBeLessThan(1e-9);
      expect(Math.abs(row.low - (golden.mc.lo95[i] as number))).toBeLessThanOrEqual(1);
      expect(Math.abs(row.median - (golden.mc.med[i] as number))).toBeLessThanOrEqual(1);
      expect(Math.abs(row.high - (golden.mc.hi95[i] as number))).toBeLessThanOrEqual(1);
      expect(Math.abs(row.best - (golden.mc.p_best[i] as number))).toBeLessThan(0.004);
      expect(Math.abs(row.lowestQuarter - (golden.mc.p_bottom_quarter[i] as number))).toBeLessThan(0.004);
    });
  });
});

describe('two organisations have ranks that can be worked out by hand', () => {
  // With nothing seen of 1 and of 0.5 the posteriors are Beta(3/2, 1/2) and Beta(1/2, 3/2): in the angle 2 sin² and 2 cos², times 2/π.
  test('1 of 1 against 0 of 1', () => {
    const [full, empty] = ranked([
      { numerator: 1, denominator: 1 },
      { numerator: 0, denominator: 1 },
    ]);
    const better = 0.5 + 4 / Math.PI ** 2;
    expect(full?.best).toBeCloseTo(better, 10);
    expect(full?.expectedRank).toBeCloseTo(2 - better, 10);
    expect(empty?.best).toBeCloseTo(1 - better, 10);
  });

  test('equal figures: either with a half', () => {
    const row = { numerator: 216.5, denominator: 300 };
    const [first, second] = ranked([row, row]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ median: 1, low: 1, high: 2, topThree: 1, group: 1 });
    expect(first?.expectedRank).toBeCloseTo(1.5, 12);
    expect(first?.best).toBeCloseTo(0.5, 10);
  });
});

describe.each(seeds)('an invented table (seed %i)', (seed) => {
  const items = inventedTable(30, seed);
  const rows = ranked(items);

  test('sums', () => {
    expect(sum(rows, 'expectedRank')).toBeCloseTo((30 * 31) / 2, 8);
    expect(sum(rows, 'best')).toBeCloseTo(1, 8);
    expect(sum(rows, 'topThree')).toBeCloseTo(3, 8);
    expect(sum(rows, 'lowestQuarter')).toBeCloseTo(8, 8);
  });

  test('the order of the input changes nothing', () => {
    expect(ranked([...items].reverse())).toEqual([...rows].reverse());
  });

  test('intervals are in order and widen with the confidence', () => {
    const wide = ranked(items, { confidence: 0.998 });
    rows.forEach((row, i) => {
      expect(row.low).toBeLessThanOrEqual(row.median);
      expect(row.median).toBeLessThanOrEqual(row.high);
      expect(wide[i]?.low).toBeLessThanOrEqual(row.low);
      expect(wide[i]?.high).toBeGreaterThanOrEqual(row.high);
    });
  });

  test('no rank is on the far side of one with fewer failures and more successes', () => {
    items.forEach((a, i) => {
      items.forEach((b, j) => {
        const isBetter =
          a.numerator > b.numerator && a.denominator - a.numerator < b.denominator - b.numerator;
        if (!isBetter) return;
        expect(rows[i]?.expectedRank).toBeLessThan(rows[j]?.expectedRank as number);
        expect(rows[i]?.low).toBeLessThanOrEqual(rows[j]?.low as number);
        expect(rows[i]?.high).toBeLessThanOrEqual(rows[j]?.high as number);
      });
    });
  });

  test('a hundred times the volume: intervals narrower in all and more reliable', () => {
    const large = items.map(({ numerator, denominator }) => ({
      numerator: numerator * 100,
      denominator: denominator * 100,
    }));
    const width = (of: readonly RankedRow[]): number => sum(of, 'high') - sum(of, 'low');
    expect(width(ranked(large))).toBeLessThan(width(rows));
    expect(rankUncertainty(large).reliability).toBeGreaterThan(rankUncertainty(items).reliability as number);
  });

  test('organisations of different groups have intervals apart', () => {
    const large = ranked(
      items.map((row) => ({ numerator: row.numerator * 1e4, denominator: row.denominator * 1e4 })),
    );
    expect(new Set(large.map(({ group }) => group)).size).toBeGreaterThan(5);
    for (const a of large) {
      for (const b of large) if (a.group < b.group) expect(a.high).toBeLessThan(b.low);
    }
  });
});

describe('who is ranked', () => {
  const rows = inventedTable(10, 99);

  test('nothing of nothing, and less than the minimum volume, have nulls and leave the others as they were', () => {
    const alone = rankUncertainty(rows, { minimumVolume: 5 });
    const small = { numerator: 4.5, denominator: 4.5 };
    const mixed = rankUncertainty([{ numerator: 0, denominator: 0 }, ...rows, small], { minimumVolume: 5 });
    expect(mixed.rows.slice(1, -1)).toEqual(alone.rows);
    expect(mixed.reliability).toBe(alone.reliability);
    expect(new Set(Object.values(mixed.rows[0] ?? {}))).toEqual(new Set([null]));
    expect(mixed.rows.at(-1)).toEqual(mixed.rows[0]);
  });

  test('one alone is best; none at all is no error', () => {
    expect(rankUncertainty([{ numerator: 0, denominator: 3 }])).toMatchObject({
      rows: [
        {
          expectedRank: expect.closeTo(1, 12),
          median: 1,
          low: 1,
          high: 1,
          best: 1,
          topThree: 1,
          lowestQuarter: 1,
          group: 1,
        },
      ],
      reliability: null,
    });
    expect(rankUncertainty([])).toEqual({ rows: [], reliability: null });
  });

  test('what is no proportion is refused by its place', () => {
    const more = { numerator: 4, denominator: 3 };
    expect(() => rankUncertainty([...rows, more])).toThrow(RangeError);
    expect(() => rankUncertainty([...rows, more])).toThrow('no proportion at 10');
    expect(() => rankUncertainty(rows, { confidence: 95 })).toThrow('no confidence: 95');
  });
});

test('volumes of very different sizes still add up', () => {
  const table = [0.5, 3, 40, 1000, 25_000, 3_000_000].flatMap((denominator) =>
    [0, 0.5, 0.9, 0.96, 1].map((share) => ({ numerator: denominator * share, denominator })),
  );
  const rows = ranked(table);
  expect(sum(rows, 'expectedRank')).toBeCloseTo((30 * 31) / 2, 7);
  expect(sum(rows, 'best')).toBeCloseTo(1, 7);
  expect(sum(rows, 'topThree')).toBeCloseTo(3, 7);
});
