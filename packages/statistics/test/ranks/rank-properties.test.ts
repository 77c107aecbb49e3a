import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proportion } from '../../src/ranks/proportion.ts';
import { type RankedRow, type RankOptions, rankUncertainty } from '../../src/ranks/rank-uncertainty.ts';
import { anyShuffle, anyTable } from './arbitrary-tables.ts';

function ranked(table: readonly Proportion[], options?: RankOptions): readonly RankedRow[] {
  return rankUncertainty(table, options).rows.filter((row) => row.expectedRank !== null);
}

function sum(rows: readonly RankedRow[], field: keyof RankedRow): number {
  return rows.reduce((total, row) => total + row[field], 0);
}

describe('for any table', () => {
  test('expected ranks add up to k (k + 1) / 2, and probabilities to as many as there are places', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const [rows, k] = [ranked(table), table.length];
        expect(sum(rows, 'expectedRank')).toBeCloseTo((k * (k + 1)) / 2, 7);
        expect(sum(rows, 'best')).toBeCloseTo(1, 7);
        expect(sum(rows, 'topThree')).toBeCloseTo(Math.min(3, k), 7);
        expect(sum(rows, 'lowestQuarter')).toBeCloseTo(Math.ceil(k / 4), 7);
      }),
    );
  });

  test('the order of the rows makes no difference', () => {
    fc.assert(
      fc.property(anyShuffle, ({ table, order, shuffled }) => {
        const { rows } = rankUncertainty(table);
        expect(rankUncertainty(shuffled).rows).toEqual(order.map((place) => rows[place]));
      }),
    );
  });

  test('an interval holds the median; best is within top three; all is within the table', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        for (const { low, median, high, expectedRank, best, topThree } of ranked(table)) {
          const ladder = [1, low, median, high, table.length];
          expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
          expect(expectedRank).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(expectedRank).toBeLessThanOrEqual(table.length + 1e-9);
          expect(best).toBeLessThanOrEqual(topThree + 1e-12);
        }
      }),
    );
  });

  test('those who rank within the standard rank the other way by those outside it', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const outside = table.map(({ numerator, denominator }) => ({
          numerator: denominator - numerator,
          denominator,
        }));
        const turned = ranked(outside);
        ranked(table).forEach(({ expectedRank }, place) => {
          expect(turned[place]?.expectedRank).toBeCloseTo(table.length + 1 - expectedRank, 7);
        });
      }),
    );
  });

  test('one success more, all else the same, never makes the expected rank worse', () => {
    fc.assert(
      fc.property(anyTable, ([first, ...others]) => {
        const { numerator, denominator } = first as Proportion;
        const more = { numerator: numerator + 1, denominator: denominator + 1 };
        const before = ranked([first as Proportion, ...others])[0]?.expectedRank ?? Number.NaN;
        expect(ranked([more, ...others])[0]?.expectedRank).toBeLessThanOrEqual(before + 1e-7);
      }),
    );
  });

  test('below the minimum volume there is no rank, and the others are ranked as if alone', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 0, max: 300 }), (table, minimumVolume) => {
        const { rows } = rankUncertainty(table, { minimumVolume });
        const large = table.filter(({ denominator }) => denominator >= minimumVolume);
        expect(rows.map(({ low }) => low === null)).toEqual(
          table.map(({ denominator }) => denominator < minimumVolume),
        );
        expect(rows.filter(({ low }) => low !== null)).toEqual(rankUncertainty(large).rows);
      }),
    );
  });

  test('the reliability is a share', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { reliability } = rankUncertainty(table);
        expect(reliability).toBeGreaterThanOrEqual(0);
        expect(reliability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('a minimum volume below nought is refused', () => {
  expect(() => rankUncertainty([], { minimumVolume: -1 })).toThrow('no minimum volume: -1');
});
