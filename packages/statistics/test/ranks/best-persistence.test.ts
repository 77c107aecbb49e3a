import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPersistence, type NamedProportion } from '../../src/ranks/best-persistence.ts';

/** A month drawn as `A9 B8 C-`: shares of ten by name; `-` is nobody. */
function month(drawn: string): readonly NamedProportion[] {
  return drawn.split(' ').map((row) => {
    const denominator = row[1] === '-' ? 0 : 10;
    return { name: row[0] ?? '', numerator: denominator && Number(row[1]), denominator };
  });
}

const persistence = (...drawn: string[]) => bestPersistence(drawn.map(month));

describe('how often the best is the best again', () => {
  test.each([
    ['always', ['A9 B8', 'A9 B8', 'A9 B8'], 2, 2],
    ['never', ['A9 B8', 'A7 B8', 'A9 B8'], 2, 0],
    ['one of two that are best together was best before: a half', ['A9 B8', 'A9 B9'], 1, 0.5],
    ['the best was one of two: once', ['A9 B9', 'A9 B8'], 1, 1],
    [
      'a month without anybody is compared with neither neighbour',
      ['A9 B8', 'A- B-', 'A9 B8', 'A9 B8'],
      1,
      1,
    ],
    ['the best is gone', ['A9 B8', 'B8 C7'], 1, 0],
  ])('%s', (_, drawn, comparisons, again) => {
    expect(persistence(...drawn)).toMatchObject({ comparisons, again, share: again / comparisons });
  });

  test('by lot it would be one of as many as there are', () => {
    expect(persistence('A9 B8 C7 D6', 'A9 B8 C7 D6').byChance).toBe(0.25);
    expect(persistence('A9 B9 C7 D6', 'A9 B8 C7 D6').byChance).toBe(0.5);
  });

  test('one month compares with nothing', () => {
    expect(persistence('A9 B8')).toEqual({ comparisons: 0, again: 0, share: null, byChance: null });
    expect(bestPersistence([])).toEqual({ comparisons: 0, again: 0, share: null, byChance: null });
  });

  test('the order of the rows makes no difference, and the share is a share', () => {
    const row = fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D'), numerator: fc.nat(9) });
    const table = fc
      .uniqueArray(row, { selector: ({ name }) => name, minLength: 1 })
      .map((rows) => rows.map((each) => ({ ...each, denominator: 9 })));
    fc.assert(
      fc.property(fc.array(table, { minLength: 2, maxLength: 6 }), (tables) => {
        const found = bestPersistence(tables);
        expect(bestPersistence(tables.map((rows) => rows.toReversed()))).toEqual(found);
        expect(found.share).toBeGreaterThanOrEqual(0);
        expect(found.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
